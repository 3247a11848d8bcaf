package acme.adapted;

import static java.lang.invoke.MethodType.methodType;

import io.picklejar.it.harness.Exchange;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Method handles that bind arguments, filter, fold, choose, cast, or come from the JDK. */
public class Main {
  static final Map<String, MethodHandle> HANDLES = new LinkedHashMap<>();
  static final StringBuilder LOG = new StringBuilder();
  static MethodHandle bound;
  static StringBuilder receiver;
  static int base;

  static int weigh(int a, int b) {
    return a * 10 + b + base;
  }

  static String small(boolean z, byte b, char c, short s, float f, double d) {
    return "" + z + b + c + s + f + d;
  }

  static boolean isLong(String text) {
    LOG.append('?');
    return text.length() > base;
  }

  static String first(String text) {
    LOG.append('1');
    return text + 1;
  }

  static String second(String text) {
    LOG.append('2');
    return text + 2;
  }

  static String join(String a, String b) {
    return a + b;
  }

  static String all(String a, Object... rest) {
    return a + Arrays.toString(rest);
  }

  private static MethodHandle own(String name, Class<?> result, Class<?>... types)
      throws ReflectiveOperationException {
    return MethodHandles.lookup().findStatic(Main.class, name, methodType(result, types));
  }

  private static MethodHandle text(String name, Class<?> result, Class<?>... types)
      throws ReflectiveOperationException {
    return MethodHandles.lookup().findVirtual(String.class, name, methodType(result, types));
  }

  private static void bind() throws ReflectiveOperationException {
    MethodHandle weigh = own("weigh", int.class, int.class, int.class);
    HANDLES.put("second", MethodHandles.insertArguments(weigh, 1, 7));
    HANDLES.put("reversed", MethodHandles.permuteArguments(weigh, weigh.type(), 1, 0));
    HANDLES.put(
        "doubled", MethodHandles.permuteArguments(weigh, methodType(int.class, int.class), 0, 0));
    HANDLES.put("wide", weigh.asType(methodType(long.class, Integer.class, short.class)));
    HANDLES.put("spread", weigh.asSpreader(Object[].class, 2));
    Class<?>[] types = {
      boolean.class, byte.class, char.class, short.class, float.class, double.class
    };
    MethodHandle small = own("small", String.class, types);
    HANDLES.put("small", MethodHandles.insertArguments(small, 0, true, (byte) 3, 'c', (short) -4));
    MethodHandle all = own("all", String.class, String.class, Object[].class);
    HANDLES.put("collected", all.asFixedArity().asCollector(Object[].class, 2));
    HANDLES.put(
        "varargs",
        MethodHandles.insertArguments(all.asFixedArity(), 0, "z")
            .asVarargsCollector(Object[].class));
  }

  private static void combine() throws ReflectiveOperationException {
    MethodHandle join = own("join", String.class, String.class, String.class);
    MethodHandle one = own("first", String.class, String.class);
    MethodHandle two = own("second", String.class, String.class);
    MethodHandle trim = text("trim", String.class);
    HANDLES.put("length", MethodHandles.filterReturnValue(trim, text("length", int.class)));
    HANDLES.put("filtered", MethodHandles.filterArguments(join, 0, one, two));
    HANDLES.put("folded", MethodHandles.foldArguments(join, two));
    HANDLES.put(
        "chosen",
        MethodHandles.guardWithTest(own("isLong", boolean.class, String.class), one, two));
    HANDLES.put(
        "nested",
        MethodHandles.collectArguments(join, 1, MethodHandles.insertArguments(join, 0, "n")));
    MethodHandle caught =
        MethodHandles.dropArguments(
            MethodHandles.constant(String.class, "caught"), 0, NullPointerException.class);
    HANDLES.put("caught", MethodHandles.catchException(trim, NullPointerException.class, caught));
    HANDLES.put("identity", MethodHandles.identity(char.class));
    HANDLES.put("none", MethodHandles.empty(methodType(String.class, int.class)));
    HANDLES.put("element", MethodHandles.arrayElementGetter(int[].class));
  }

  static String call(String name, Object... arguments) {
    MethodHandle handle = HANDLES.get(name);
    try {
      MethodType type = handle.type();
      return handle.invokeWithArguments(arguments) + ":" + type.returnType().getSimpleName();
    } catch (Throwable e) {
      return e.toString();
    }
  }

  public static void main(String[] args) throws Exception {
    base = 3;
    bind();
    combine();
    receiver = new StringBuilder("r");
    bound =
        MethodHandles.lookup()
            .bind(receiver, "append", methodType(StringBuilder.class, String.class));
    MethodHandle captured = text("concat", String.class, String.class).bindTo("captured ");
    Callable<String> numbers =
        () ->
            call("second", 1)
                + call("reversed", 1, 2)
                + call("doubled", 4)
                + call("wide", 5, (short) 6);
    Callable<String> arrays =
        () -> call("spread", (Object) new Object[] {1, 2}) + call("element", new int[] {8, 9}, 1);
    Callable<String> texts =
        () -> call("small", 1.5f, 2.5) + call("collected", "a", 1, 2) + call("varargs", 1, 2, 3);
    Callable<String> filters =
        () -> call("length", " abc ") + call("filtered", "a", "b") + call("folded", "c") + LOG;
    Callable<String> choices =
        () -> call("chosen", "abcd") + call("chosen", "a") + LOG + call("nested", "a", "b");
    Callable<String> others =
        () -> call("caught", (Object) null) + call("identity", 'i') + call("none", 1);
    Callable<String> held =
        () -> {
          try {
            StringBuilder same = (StringBuilder) bound.invoke("x");
            return receiver + " " + (same == receiver) + (String) captured.invokeExact("text");
          } catch (Throwable e) {
            return e.toString();
          }
        };
    Exchange.ship(args, numbers, arrays, texts, filters, choices, others, held);
  }
}
// -> 20:int24:int47:int59:long
// -> 15:int9:int
// -> true3c-41.52.5:Stringa[1, 2]:Stringz[1, 2, 3]:String
// -> 3:inta1b2:Stringc2c:String122
// -> abcd1:Stringa2:String122?1?2anb:String
// -> caught:Stringi:charnull:String
// -> rx truecaptured text
