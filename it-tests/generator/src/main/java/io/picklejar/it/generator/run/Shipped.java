package io.picklejar.it.generator.run;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * What functions take along, as the agent explains it, as lines of kind, name, bytes and path. The
 * agent's API is looked up, since this module is compiled without the agent.
 */
final class Shipped {
  private static final String API = "io.picklejar.Picklejar";

  private Shipped() {}

  /** {@return a line for each static, {@code S}, and class, {@code C}, of each function} */
  static List<String> lines(List<Object> functions) throws ReflectiveOperationException {
    Method explain = Class.forName(API).getMethod("explain", Object.class);
    List<String> lines = new ArrayList<>();
    for (Object function : functions) {
      Object content = explain.invoke(null, function);
      lines.addAll(lines("S", (List<?>) property(content, "statics")));
      lines.addAll(lines("C", (List<?>) property(content, "classes")));
    }
    return lines;
  }

  private static List<String> lines(String kind, List<?> items)
      throws ReflectiveOperationException {
    List<String> lines = new ArrayList<>();
    for (Object item : items) {
      lines.add(
          String.join(
              " ",
              kind,
              String.valueOf(property(item, "name")),
              String.valueOf(property(item, "bytes")),
              String.valueOf(property(item, "path"))));
    }
    return lines;
  }

  private static Object property(Object object, String name) throws ReflectiveOperationException {
    return object.getClass().getMethod(name).invoke(object);
  }
}
