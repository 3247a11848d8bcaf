package io.picklejar.it.generator.run;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a program made.
 *
 * @param streams what goes to which stream
 * @param read how the worker reads them
 */
record Made(List<Stream> streams, String read) {

  /**
   * What goes to one stream.
   *
   * @param kinds {@code f} for each function, {@code p} for each other object
   */
  record Stream(String kinds, List<Object> objects) {}

  /** {@return what the program's main class makes} */
  static Made by(String program, Class<?> main) throws ReflectiveOperationException {
    for (Method method : main.getMethods()) {
      if (method.getName().equals("streams")) {
        return sharing(main, (Object[][]) method.invoke(null));
      }
    }
    Object[] made = (Object[]) main.getMethod("functions").invoke(null);
    List<Object> functions = Arrays.stream(made).filter(Objects::nonNull).toList();
    // Some share a stream, some have one of their own.
    boolean together = program.hashCode() % 3 == 0;
    List<Stream> streams =
        together
            ? List.of(new Stream("f".repeat(functions.size()), functions))
            : functions.stream().map(function -> new Stream("f", List.of(function))).toList();
    return new Made(streams, Reading.ORDER);
  }

  private static Made sharing(Class<?> main, Object[][] made) throws ReflectiveOperationException {
    String[] kinds = ((String) main.getField("KINDS").get(null)).split(",");
    List<Stream> streams = new ArrayList<>();
    for (int i = 0; i < made.length; i++) {
      streams.add(new Stream(kinds[i], Arrays.asList(made[i])));
    }
    return new Made(streams, (String) main.getField("READ").get(null));
  }

  /** {@return the functions of all streams} */
  List<Object> functions() {
    List<Object> functions = new ArrayList<>();
    for (Stream stream : streams) {
      for (int i = 0; i < stream.kinds.length(); i++) {
        if (stream.kinds.charAt(i) == 'f' && stream.objects.get(i) != null) {
          functions.add(stream.objects.get(i));
        }
      }
    }
    return functions;
  }
}
