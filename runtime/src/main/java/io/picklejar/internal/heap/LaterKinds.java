package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.MadeKind.named;
import static io.picklejar.internal.heap.Parts.parts;
import static io.picklejar.internal.heap.Parts.some;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of APIs that the oldest JDK here lacks, or that a JDK may be without. */
final class LaterKinds {
  private static final String SPACE = "java.awt.color.ColorSpace";
  private static final int FIRST_SPACE = 1000;
  private static final int LAST_SPACE = 1004;

  static final List<SpecialKind> ALL =
      List.of(
          named(
              "MemorySegment",
              n -> n.startsWith("jdk.internal.foreign.HeapMemorySegmentImpl$"),
              LaterKinds::takeSegment,
              LaterKinds::segment),
          named(
              "LinkedList.reversed",
              "java.util.LinkedList$ReverseOrderLinkedListView"::equals,
              view -> parts(Fields.value(view, "list")),
              p -> Calls.some(some(p, 0), "reversed")),
          named(
                  "ColorSpace",
                  "java.awt.color.ICC_ColorSpace"::equals,
                  LaterKinds::takeSpace,
                  p -> space(Parts.number(p, 0)))
              .byName());

  private LaterKinds() {}

  /** A part of an array, with where it starts there. */
  private static @Nullable Object[] takeSegment(Object segment)
      throws ReflectiveOperationException {
    return parts(
        Fields.value(segment, "base"),
        Calls.some(segment, "address"),
        Calls.some(segment, "byteSize"),
        Calls.some(segment, "isReadOnly"));
  }

  private static Object segment(@Nullable Object[] parts) throws ReflectiveOperationException {
    Object array = some(parts, 0);
    Class<?> type = Class.forName("java.lang.foreign.MemorySegment");
    Object whole = type.getMethod("ofArray", array.getClass()).invoke(null, array);
    Object part =
        type.getMethod("asSlice", long.class, long.class).invoke(whole, parts[1], parts[2]);
    return Boolean.TRUE.equals(parts[3]) ? type.getMethod("asReadOnly").invoke(part) : part;
  }

  private static @Nullable Object @Nullable [] takeSpace(Object live)
      throws ReflectiveOperationException {
    for (int number = FIRST_SPACE; number <= LAST_SPACE; number++) {
      if (space(number) == live) {
        return parts(number);
      }
    }
    return null;
  }

  private static Object space(int number) throws ReflectiveOperationException {
    return Class.forName(SPACE).getMethod("getInstance", int.class).invoke(null, number);
  }
}
