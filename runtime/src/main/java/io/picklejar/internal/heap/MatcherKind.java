package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link Matcher}: pattern, text, region and bounds, then the match that it stands at. */
final class MatcherKind extends SpecialKind.Value {
  private static final int MATCH = 6;

  MatcherKind() {
    super("Matcher");
  }

  @Override
  boolean handles(Class<?> type) {
    return type == Matcher.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    Matcher matcher = (Matcher) live;
    @Nullable Object[] parts = new Object[MATCH + Slots.MATCH.length];
    parts[0] = matcher.pattern();
    parts[1] = Slots.TEXT.read(live);
    parts[2] = matcher.regionStart();
    parts[3] = matcher.regionEnd();
    parts[4] = matcher.hasTransparentBounds();
    parts[5] = matcher.hasAnchoringBounds();
    for (int i = 0; i < Slots.MATCH.length; i++) {
      parts[MATCH + i] = Slots.MATCH[i].read(live);
    }
    return parts;
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) {
    CharSequence text = (CharSequence) parts[1];
    Matcher made = ((Pattern) Parts.some(parts, 0)).matcher(text == null ? "" : text);
    made.region(Parts.number(parts, 2), Parts.number(parts, 3))
        .useTransparentBounds((Boolean) Parts.some(parts, 4))
        .useAnchoringBounds((Boolean) Parts.some(parts, 5));
    // In format version 1 the match was not there.
    for (int i = 0; i < Math.min(Slots.MATCH.length, parts.length - MATCH); i++) {
      Slots.MATCH[i].write(made, sized(made, Slots.MATCH[i].read(made), parts[MATCH + i]));
    }
    return made;
  }

  /**
   * JDKs leave different room beyond the pattern's groups, which must be there: fewer would break
   * the matcher.
   */
  private static Object sized(Matcher matcher, @Nullable Object own, @Nullable Object part) {
    Object value = Objects.requireNonNull(part);
    if (!(value instanceof int[] groups)) {
      return value;
    }
    int used = 2 * (matcher.groupCount() + 1);
    if (groups.length < used) {
      throw new IllegalArgumentException("a matcher of another pattern");
    }
    int[] sized = new int[Array.getLength(own)];
    Arrays.fill(sized, -1);
    System.arraycopy(groups, 0, sized, 0, used);
    return sized;
  }

  private static final class Slots {
    static final FieldSlot TEXT = slot("text");
    static final FieldSlot[] MATCH =
        Stream.of(
                "groups", "first", "last", "oldLast", "lastAppendPosition", "hitEnd", "requireEnd")
            .map(Slots::slot)
            .toArray(FieldSlot[]::new);

    private static FieldSlot slot(String name) {
      return Access.slot(Fields.declared(Matcher.class, name));
    }
  }
}
