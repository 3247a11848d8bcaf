package io.picklejar.targets;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Helpers that go through the members of whatever class they are given. */
// ships: ReflectionThroughHelperTarget$Settings.host, ReflectionThroughHelperTarget$Settings.port
// ships: ReflectionThroughHelperTarget$First.state, ReflectionThroughHelperTarget$Second.state
// ships: ReflectionThroughHelperTarget$Listed.state, ReflectionThroughHelperTarget$Proto.state
// not: ReflectionThroughHelperTarget$OnlyNamed.value
public final class ReflectionThroughHelperTarget {
  private ReflectionThroughHelperTarget() {}

  static final List<Class<?>> SUITE = new ArrayList<>();

  static final class Settings {
    static String host = "initial";
    static int port = 1;
  }

  static final class First {
    static String state = "initial";

    public String hello() {
      return "hello " + state;
    }
  }

  static final class Second {
    static String state = "initial";

    static String call(String argument) {
      return argument + state;
    }
  }

  static final class Listed {
    static String state = "initial";

    static String testOne() {
      return "one " + state;
    }

    static String testTwo() {
      return "two " + state;
    }
  }

  static class Proto {
    static String state = "initial";
    final String text;

    public Proto() {
      text = "fresh " + state;
    }

    Proto(int number) {
      text = "number " + number;
    }

    Proto fresh() {
      try {
        return getClass().getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static final class OnlyNamed {
    static String value = "initial";
  }

  static String dump(Class<?> type) {
    StringBuilder text = new StringBuilder();
    try {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          text.append(field.getName()).append('=').append(field.get(null)).append(' ');
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  static Object callAll(Object receiver, String prefix, Class<?> type) {
    TreeSet<Object> results = new TreeSet<>();
    try {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().startsWith(prefix)) {
          results.add(method.invoke(receiver));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return results;
  }

  static Object call(Class<?> type, String name) {
    try {
      return type.getDeclaredMethod(name, String.class).invoke(null, "called ");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static List<Supplier<?>> functions() {
    Settings.host = "set";
    Settings.port = 9;
    First.state = "set";
    Second.state = "set";
    Listed.state = "set";
    Proto.state = "set";
    OnlyNamed.value = "set";
    SUITE.add(Listed.class);
    First first = new First();
    Proto proto = new Proto(1);
    return List.of(
        () -> dump(Settings.class),
        () -> callAll(first, "hello", first.getClass()),
        () -> callAll(null, "test", SUITE.get(0)),
        () -> call(Second.class, "call"),
        () -> proto.fresh().text,
        () -> Arrays.stream(OnlyNamed.class.getDeclaredFields()).map(Field::getName).toList());
  }
}
