package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.MadeKind.exactly;
import static io.picklejar.internal.heap.MadeKind.named;
import static io.picklejar.internal.heap.Parts.parts;
import static io.picklejar.internal.heap.Parts.some;

import io.picklejar.internal.jvm.JdkClasses;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What formats text into memory, over the object that the text goes to, and the JVM's standard
 * streams, which are the worker's own. With another target they go the ordinary way, which refuses
 * them.
 */
final class TextTargets {
  static final List<SpecialKind> ALL =
      List.of(
          exactly(PrintWriter.class, TextTargets::takeWriter, TextTargets::writer),
          exactly(PrintStream.class, TextTargets::takeStream, TextTargets::stream),
          exactly(
              Formatter.class,
              f -> parts(Fields.value(f, "a"), Fields.value(f, "l")),
              p -> new Formatter((Appendable) some(p, 0), (Locale) p[1])),
          named(
                  "System.in",
                  "java.io.BufferedInputStream"::equals,
                  in -> in == System.in ? parts() : null,
                  p -> System.in)
              .byName());

  private TextTargets() {}

  private static @Nullable Object @Nullable [] takeWriter(PrintWriter live) {
    Object out = Fields.value(live, "out");
    boolean inMemory =
        out instanceof StringWriter || out instanceof CharArrayWriter || isOfUser(out);
    return inMemory ? parts(out, Fields.value(live, "autoFlush")) : null;
  }

  private static Object writer(@Nullable Object[] parts) {
    return new PrintWriter((Writer) some(parts, 0), (Boolean) some(parts, 1));
  }

  private static @Nullable Object @Nullable [] takeStream(PrintStream live) {
    if (live == System.out || live == System.err) {
      return parts(live == System.out ? "out" : "err");
    }
    Object out = Fields.value(live, "out");
    if (!(out instanceof ByteArrayOutputStream) && !isOfUser(out)) {
      return null;
    }
    OutputStreamWriter encoder = (OutputStreamWriter) Fields.value(live, "charOut");
    String encoding = Objects.requireNonNull(encoder).getEncoding();
    return encoding == null ? null : parts(out, Fields.value(live, "autoFlush"), encoding);
  }

  /** What keeps all that it gets by itself; where it can't travel, it is what is refused. */
  private static boolean isOfUser(@Nullable Object out) {
    return out != null
        && !JdkClasses.contain(out.getClass())
        && Hierarchy.downTo(out.getClass()).stream()
            .allMatch(c -> !JdkClasses.contain(c) || RefusedKinds.isHarmless(c));
  }

  private static Object stream(@Nullable Object[] parts) {
    if (parts.length == 1) {
      return "out".equals(parts[0]) ? System.out : System.err;
    }
    return new PrintStream(
        (OutputStream) some(parts, 0),
        (Boolean) some(parts, 1),
        Charset.forName((String) some(parts, 2)));
  }
}
