package acme.proxied;

import io.picklejar.it.harness.Exchange;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** Proxies, and lambdas that reach themselves, with objects that reach back. */
public class Main {
  interface Greeter {
    String greet(String name);

    default String twice(String name) {
      return greet(name) + greet(name);
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @interface Tag {
    String value();

    int[] numbers() default {1, 2};

    Class<?> type() default Object.class;
  }

  @Tag(value = "tagged", type = Greeter.class)
  static class Tagged {}

  static class Recording implements InvocationHandler {
    final List<String> calls = new ArrayList<>();
    Object self;

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) {
      if (!method.getName().equals("hashCode")) {
        calls.add(method.getName()); // making the map anew asks for it too
      }
      return switch (method.getName()) {
        case "hashCode" -> 7;
        case "equals" -> proxy == args[0];
        case "toString" -> "recording " + (self == proxy);
        default -> prefix + args[0];
      };
    }
  }

  static String prefix;
  static Greeter recorded;
  static Recording handler;
  static Greeter lambda;
  static Object many;
  static Map<Object, String> keys = new HashMap<>();
  static Tag tag;
  static Function<Integer, Integer> factorial;
  static Supplier<Object> itself;
  static final List<Supplier<Integer>> RING = new ArrayList<>();

  private static <T> T proxy(Class<T> type, InvocationHandler how, Class<?>... more) {
    Class<?>[] types = new Class<?>[more.length + 1];
    types[0] = type;
    System.arraycopy(more, 0, types, 1, more.length);
    return type.cast(Proxy.newProxyInstance(Main.class.getClassLoader(), types, how));
  }

  private static void assign() {
    prefix = "hi ";
    handler = new Recording();
    recorded = proxy(Greeter.class, handler, Runnable.class);
    handler.self = recorded;
    keys.put(recorded, "key");
    lambda = proxy(Greeter.class, (p, method, args) -> prefix + method.getName() + args[0]);
    List<String> log = new ArrayList<>();
    many =
        proxy(
            Callable.class,
            (p, method, args) -> log.add(method.getName()) ? log : null,
            Comparable.class);
    tag = Tagged.class.getAnnotation(Tag.class);
    factorial = n -> n < 2 ? 1 : n * factorial.apply(n - 1);
    Object[] cell = new Object[1];
    itself = () -> cell[0];
    cell[0] = itself;
    for (int i = 0; i < 3; i++) {
      int place = i;
      RING.add(() -> place == 2 ? RING.size() : RING.get(place + 1).get());
    }
  }

  @SuppressWarnings("unchecked")
  static String proxies() throws Exception {
    return recorded.greet("a")
        + keys.get(recorded)
        + recorded
        + handler.calls
        + (recorded instanceof Runnable)
        + lambda.greet("b")
        + ((Callable<Object>) many).call()
        + (Proxy.getInvocationHandler(recorded) == handler);
  }

  static String tagged() {
    return tag.value()
        + tag.numbers().length
        + tag.type().getSimpleName()
        + tag.equals(Tagged.class.getAnnotation(Tag.class))
        + (tag.annotationType() == Tag.class);
  }

  public static void main(String[] args) throws Exception {
    assign();
    Callable<String> proxies = () -> proxies();
    Supplier<String> tagged = () -> tagged();
    Supplier<String> cycles =
        () -> factorial.apply(5) + " " + (itself.get() == itself) + RING.get(0).get();
    Greeter local = recorded;
    Supplier<Boolean> captured = () -> local == recorded;
    Exchange.ship(args, proxies, tagged, cycles, captured);
  }
}
// -> hi akeyrecording true[greet, toString]truehi greetb[call]true
// -> tagged2Greetertruetrue
// -> 120 true3
// -> true
