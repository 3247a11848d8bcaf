package acme.segments;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.picklejar.it.harness.Exchange;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Supplier;

/** Segments of arrays, layouts, and collections seen from their end. */
public class Main {
  static int[] numbers = new int[3];
  static MemorySegment whole;
  static MemorySegment part;
  static MemoryLayout layout;
  static LinkedList<Integer> list = new LinkedList<>();
  static List<Integer> backwards;
  static Iterator<Integer> iterator;

  public static void main(String[] args) throws Exception {
    numbers[1] = 5;
    whole = MemorySegment.ofArray(numbers);
    part = MemorySegment.ofArray(new byte[] {1, 2, 3, 4}).asSlice(1, 2).asReadOnly();
    layout = MemoryLayout.structLayout(JAVA_INT.withName("a"), JAVA_BYTE.withName("b"));
    list.addAll(List.of(1, 2, 3));
    backwards = list.reversed();
    iterator = new LinkedHashSet<>(list).reversed().iterator();
    iterator.next();
    Supplier<String> segments =
        () -> {
          whole.setAtIndex(JAVA_INT, 2, 9);
          return numbers[1] + " " + numbers[2] + " " + whole.byteSize();
        };
    Supplier<String> parts =
        () -> part.get(JAVA_BYTE, 1) + " " + part.byteSize() + part.isReadOnly() + layout;
    Supplier<String> reversed =
        () -> {
          backwards.add(0);
          return list + " " + backwards + iterator.next();
        };
    ValueLayout captured = JAVA_INT;
    Supplier<Boolean> same = () -> captured == JAVA_INT;
    Exchange.ship(args, segments, parts, reversed, same);
  }
}
// -> 5 9 12
// -> 3 2true[i4(a)b1(b)]
// -> [0, 1, 2, 3] [3, 2, 1, 0]2
// -> true
