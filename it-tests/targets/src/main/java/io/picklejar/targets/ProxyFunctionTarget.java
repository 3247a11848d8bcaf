package io.picklejar.targets;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;

/** Functions that are proxies of an interface of user code. */
// ships: ProxyFunctionTarget.answer
public final class ProxyFunctionTarget {
  private ProxyFunctionTarget() {}

  static String answer;

  interface Answering extends Supplier<String> {}

  static Answering proxy(InvocationHandler handler) {
    Class<?>[] interfaces = {Answering.class};
    return (Answering)
        Proxy.newProxyInstance(ProxyFunctionTarget.class.getClassLoader(), interfaces, handler);
  }

  public static List<Supplier<?>> functions() {
    answer = "set";
    Answering first = proxy((self, method, arguments) -> answer + method.getName());
    return List.of(first, proxy((self, method, arguments) -> first.get() + answer));
  }
}
