package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A captured proxy with a handler of user code. */
// ships: ProxyCapturedTarget.answer
public final class ProxyCapturedTarget {
  private ProxyCapturedTarget() {}

  static String answer;

  interface Question {
    Object ask(String text);
  }

  static final class Handler implements java.lang.reflect.InvocationHandler {
    private final int times;

    Handler(int times) {
      this.times = times;
    }

    @Override
    public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] args) {
      return answer.repeat(times) + args[0];
    }
  }

  public static List<Supplier<?>> functions() {
    answer = "no";
    Question question =
        (Question)
            java.lang.reflect.Proxy.newProxyInstance(
                Question.class.getClassLoader(), new Class<?>[] {Question.class}, new Handler(2));
    return List.of(() -> question.ask("!"));
  }
}
