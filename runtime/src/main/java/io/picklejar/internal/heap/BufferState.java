package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What buffers have in common. */
final class BufferState {

  private BufferState() {}

  /** {@return the position that {@link Buffer#reset} goes back to, or -1} */
  static int mark(Buffer buffer) {
    return (Integer) Objects.requireNonNull(Slots.MARK.read(buffer));
  }

  /** Sets position, limit, and the mark unless that is -1. */
  static void set(Buffer buffer, int position, int limit, int mark) {
    buffer.limit(limit);
    if (mark >= 0) {
      buffer.position(mark).mark();
    }
    buffer.position(position);
  }

  /** {@return the buffer that owns the memory of a buffer outside the heap, or null if it does} */
  static @Nullable ByteBuffer whole(Buffer buffer) {
    ByteBuffer whole = null;
    Object owner = Fields.value(buffer, "att");
    while (owner instanceof ByteBuffer next) {
      whole = next;
      owner = Fields.value(next, "att");
    }
    return whole;
  }

  /** {@return how many bytes after the other the buffer begins} */
  static int distance(Buffer buffer, Buffer other) {
    return Math.toIntExact(address(buffer) - address(other));
  }

  private static long address(Buffer buffer) {
    return (Long) Objects.requireNonNull(Slots.ADDRESS.read(buffer));
  }

  private static final class Slots {
    static final FieldSlot MARK = Access.slot(Fields.declared(Buffer.class, "mark"));
    static final FieldSlot ADDRESS = Access.slot(Fields.declared(Buffer.class, "address"));
  }
}
