package io.picklejar.it.generator.run;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Calls functions of any type with arguments that only depend on their types. */
final class Calls {
  private static final int ROUNDS = 2;

  private Calls() {}

  /** Gives the objects of a stream, one after the other. */
  interface Objects {
    Object next() throws IOException, ClassNotFoundException;
  }

  /**
   * What a stream holds.
   *
   * @param kinds {@code f} for each function, {@code p} for each other object
   * @param objects gives them
   */
  record Stream(String kinds, Objects objects) {}

  /**
   * {@return what each function says, each called twice, one after the other}
   *
   * @param late whether each is taken from its stream only when it's called
   */
  static List<String> answers(List<Stream> streams, boolean late)
      throws IOException, ClassNotFoundException {
    List<Object[]> taken = new ArrayList<>();
    for (Stream stream : streams) {
      Object[] all = new Object[stream.kinds.length()];
      taken.add(all);
      for (int i = 0; i < all.length && !late; i++) {
        all[i] = stream.objects.next();
      }
    }
    List<String> answers = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < taken.size(); i++) {
        Stream stream = streams.get(i);
        Object[] all = taken.get(i);
        for (int j = 0; j < all.length; j++) {
          all[j] = late && round == 0 ? stream.objects.next() : all[j];
          answers.add(stream.kinds.charAt(j) == 'f' ? answer(all, j, round) : "plain");
        }
      }
    }
    return answers;
  }

  private static String answer(Object[] all, int number, int round) {
    Object function = all[number];
    if (function == null) {
      return "null";
    }
    try {
      Method method = method(function.getClass());
      method.setAccessible(true);
      Object[] arguments =
          Arrays.stream(method.getParameterTypes()).map(t -> argument(t, round, all)).toArray();
      return String.valueOf(method.invoke(function, arguments));
    } catch (InvocationTargetException e) {
      return failure(e.getTargetException());
    } catch (Throwable e) {
      return failure(e);
    }
  }

  /** The single abstract method of the function's interface. */
  private static Method method(Class<?> type) {
    for (Class<?> above = type; above != null; above = above.getSuperclass()) {
      for (Class<?> itf : above.getInterfaces()) {
        for (Method method : itf.getMethods()) {
          if (Modifier.isAbstract(method.getModifiers()) && !method.getName().equals("equals")) {
            return method;
          }
        }
      }
    }
    throw new IllegalArgumentException("not a function: " + type);
  }

  private static Object argument(Class<?> type, int round, Object[] all) {
    return switch (type.getName()) {
      case "int" -> round * 2 + 1;
      case "long" -> round + (1L << 33);
      case "double" -> round + 0.5;
      case "boolean" -> round == 0;
      case "char" -> (char) ('k' + round);
      case "[Ljava.lang.Object;" -> all;
      default -> "ab" + round;
    };
  }

  /** Says what is the same in every JVM. */
  private static String failure(Throwable e) {
    if (e instanceof ClassCastException
        || e instanceof IndexOutOfBoundsException
        || e instanceof StackOverflowError) {
      return "throws " + e.getClass().getName();
    }
    if (e instanceof ExceptionInInitializerError
        || e instanceof NoClassDefFoundError
            && e.getMessage() != null
            && e.getMessage().startsWith("Could not initialize")) {
      // Who comes to the class first gets the one: on the launcher that may be before the function.
      return "throws what says that an initializer failed";
    }
    return "throws " + e;
  }
}
