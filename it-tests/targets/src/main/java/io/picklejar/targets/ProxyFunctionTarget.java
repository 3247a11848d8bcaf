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

  interface Answering extends Supplier<String> {
    default Answering twice() {
      return () -> get() + get();
    }
  }

  static Answering proxy(InvocationHandler handler) {
    Class<?>[] interfaces = {Answering.class};
    return (Answering)
        Proxy.newProxyInstance(ProxyFunctionTarget.class.getClassLoader(), interfaces, handler);
  }

  public static List<Supplier<?>> functions() {
    answer = "set";
    return List.of(
        proxy((self, method, arguments) -> answer + method.getName()),
        proxy((self, method, arguments) -> answer).twice());
  }
}
