package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A proxy whose handler reads a static. */
// ships: ProxyInFunctionTarget.answer
public final class ProxyInFunctionTarget {
  private ProxyInFunctionTarget() {}

  static String answer;

  interface Question {
    Object ask(String text);
  }

  public static List<Supplier<?>> functions() {
    answer = "42";
    return List.of(
        () -> {
          Question question =
              (Question)
                  java.lang.reflect.Proxy.newProxyInstance(
                      Question.class.getClassLoader(),
                      new Class<?>[] {Question.class},
                      (proxy, method, args) -> method.getName() + args[0] + answer);
          return question.ask("?");
        });
  }
}
