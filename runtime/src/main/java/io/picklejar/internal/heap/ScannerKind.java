package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.Parts.number;
import static io.picklejar.internal.heap.Parts.some;

import java.io.StringReader;
import java.nio.CharBuffer;
import java.util.Locale;
import java.util.Scanner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Scanners over a text: what is left of it, and what the scanner was told. The match that it stands
 * at is left out.
 */
final class ScannerKind extends SpecialKind.Value {

  ScannerKind() {
    super("Scanner");
  }

  @Override
  boolean handles(Class<?> type) {
    return type == Scanner.class;
  }

  @Override
  boolean takes(Object live) {
    return Fields.value(live, "source") instanceof StringReader;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    Scanner scanner = (Scanner) live;
    StringBuilder left = new StringBuilder();
    CharBuffer buffer = (CharBuffer) Fields.some(live, "buf");
    int position = (Integer) Fields.some(live, "position");
    left.append(buffer.duplicate().position(position));
    left.append(unread((StringReader) Fields.some(live, "source")));
    return Parts.parts(
        left.toString(),
        scanner.delimiter(),
        scanner.locale(),
        scanner.radix(),
        Fields.value(live, "closed"));
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) {
    Scanner made =
        new Scanner((String) some(parts, 0))
            .useDelimiter(compiled((Pattern) some(parts, 1)))
            .useLocale((Locale) some(parts, 2))
            .useRadix(number(parts, 3));
    if (Boolean.TRUE.equals(parts[4])) {
      made.close();
    }
    return made;
  }

  /** Java serialization leaves that to the first matcher, which scanners don't ask for. */
  private static Pattern compiled(Pattern pattern) {
    return pattern.matcher("").pattern();
  }

  private static String unread(StringReader source) {
    @Nullable Object[] state = StringReaders.take(source);
    return state.length == 0 ? "" : ((String) some(state, 0)).substring(number(state, 1));
  }
}
