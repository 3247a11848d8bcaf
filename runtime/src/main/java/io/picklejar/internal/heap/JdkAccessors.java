package io.picklejar.internal.heap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Static methods of the JDK's API that give the same object whenever they are called. */
final class JdkAccessors {
  /** Tells the name of a method from that of a field. */
  static final String CALL = "()";

  private static final String IDENTITY = "identity";
  private static final String ORDER = "timeLineOrder";

  private static final Map<String, List<String>> METHODS =
      Map.ofEntries(
          Map.entry(
              "java.util.Base64",
              List.of(
                  "getEncoder",
                  "getUrlEncoder",
                  "getMimeEncoder",
                  "getDecoder",
                  "getUrlDecoder",
                  "getMimeDecoder")),
          Map.entry(
              "java.util.Collections",
              List.of("emptyIterator", "emptyListIterator", "emptyEnumeration")),
          Map.entry(
              "java.util.Spliterators",
              List.of(
                  "emptySpliterator",
                  "emptyIntSpliterator",
                  "emptyLongSpliterator",
                  "emptyDoubleSpliterator")),
          Map.entry("java.util.HexFormat", List.of("of")),
          Map.entry("java.util.Map$Entry", List.of("comparingByKey", "comparingByValue")),
          Map.entry("java.util.function.Function", List.of(IDENTITY)),
          Map.entry("java.util.function.UnaryOperator", List.of(IDENTITY)),
          Map.entry("java.util.function.IntUnaryOperator", List.of(IDENTITY)),
          Map.entry("java.util.function.LongUnaryOperator", List.of(IDENTITY)),
          Map.entry("java.util.function.DoubleUnaryOperator", List.of(IDENTITY)),
          Map.entry("java.time.Clock", List.of("systemUTC")),
          Map.entry("java.time.InstantSource", List.of("system")),
          Map.entry("java.time.OffsetDateTime", List.of(ORDER)),
          Map.entry("java.time.chrono.ChronoLocalDate", List.of(ORDER)),
          Map.entry("java.time.chrono.ChronoLocalDateTime", List.of(ORDER)),
          Map.entry("java.time.chrono.ChronoZonedDateTime", List.of(ORDER)),
          Map.entry(
              "java.time.format.DateTimeFormatter",
              List.of("parsedExcessDays", "parsedLeapSecond")),
          Map.entry(
              "java.time.temporal.TemporalQueries",
              List.of(
                  "zoneId", "chronology", "precision", "zone", "offset", "localDate", "localTime")),
          Map.entry(
              "java.time.temporal.TemporalAdjusters",
              List.of(
                  "firstDayOfMonth",
                  "lastDayOfMonth",
                  "firstDayOfNextMonth",
                  "firstDayOfYear",
                  "lastDayOfYear",
                  "firstDayOfNextYear")),
          Map.entry("java.nio.file.FileSystems", List.of("getDefault")),
          Map.entry("java.lang.StackWalker", List.of("getInstance")),
          Map.entry("java.lang.module.ModuleFinder", List.of("ofSystem")),
          Map.entry("java.lang.classfile.ClassFile", List.of("of")),
          Map.entry("java.lang.foreign.Linker", List.of("nativeLinker")),
          Map.entry("java.nio.channels.spi.SelectorProvider", List.of("provider")),
          Map.entry("java.nio.channels.spi.AsynchronousChannelProvider", List.of("provider")),
          Map.entry("javax.net.SocketFactory", List.of("getDefault")),
          Map.entry("javax.net.ServerSocketFactory", List.of("getDefault")),
          Map.entry(
              "java.net.http.HttpResponse$BodyHandlers",
              List.of(
                  "ofString",
                  "ofByteArray",
                  "ofInputStream",
                  "ofLines",
                  "ofPublisher",
                  "discarding")));

  private JdkAccessors() {}

  /** {@return the methods of that class, as far as this JDK has them} */
  static List<Method> of(Class<?> holder) {
    List<Method> found = new ArrayList<>();
    for (String name : METHODS.getOrDefault(holder.getName(), List.of())) {
      try {
        found.add(holder.getMethod(name));
      } catch (NoSuchMethodException e) {
        continue; // of a later JDK
      }
    }
    return found;
  }

  /** {@return what the method gives} */
  static @Nullable Object call(Method method) {
    try {
      return method.invoke(null);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method + " fails in this JVM", e);
    }
  }

  /** {@return the method of that class, if it is one of those that give constants} */
  static Method named(Class<?> holder, String name) throws NoSuchMethodException {
    if (!METHODS.getOrDefault(holder.getName(), List.of()).contains(name)) {
      throw new NoSuchMethodException(holder.getName() + '.' + name);
    }
    return holder.getMethod(name);
  }
}
