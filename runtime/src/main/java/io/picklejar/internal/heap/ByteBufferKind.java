package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@link ByteBuffer}: over its array, or for one outside the heap with a copy of its bytes, which
 * its duplicates and slices share. A mapped file is refused.
 */
final class ByteBufferKind extends SpecialKind.Value {

  ByteBufferKind() {
    super("ByteBuffer");
  }

  @Override
  Class<?> type(Object live) {
    return ByteBuffer.class;
  }

  @Override
  boolean handles(Class<?> type) {
    return ByteBuffer.class.isAssignableFrom(type);
  }

  @Override
  @Nullable Object @Nullable [] parts(Object live) {
    ByteBuffer buffer = (ByteBuffer) live;
    if (buffer.isDirect()
        && buffer instanceof MappedByteBuffer
        && Slots.FILE.read(buffer) != null) {
      return null;
    }
    ByteBuffer whole = buffer.isDirect() ? BufferState.whole(buffer) : null;
    Object memory = buffer.isDirect() ? copy(buffer) : Slots.ARRAY.read(buffer);
    Object offset = buffer.isDirect() ? 0 : Slots.OFFSET.read(buffer);
    return Parts.parts(
        whole != null ? whole : memory,
        whole != null ? BufferState.distance(buffer, whole) : offset,
        buffer.capacity(),
        buffer.position(),
        buffer.limit(),
        buffer.order() == ByteOrder.BIG_ENDIAN,
        buffer.isDirect(),
        buffer.isReadOnly(),
        BufferState.mark(buffer));
  }

  private static byte[] copy(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    ByteBuffer all = buffer.duplicate();
    all.clear();
    all.get(bytes);
    return bytes;
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) {
    Object memory = Objects.requireNonNull(parts[0]);
    ByteBuffer whole = memory instanceof ByteBuffer shared ? shared.duplicate().clear() : null;
    if (whole == null) {
      byte[] bytes = (byte[]) memory;
      boolean direct = Boolean.TRUE.equals(parts[6]);
      whole = direct ? ByteBuffer.allocateDirect(bytes.length).put(bytes) : ByteBuffer.wrap(bytes);
      whole.clear();
    }
    int offset = Parts.number(parts, 1);
    ByteBuffer made = whole;
    if (offset != 0 || Parts.number(parts, 2) != whole.capacity()) {
      made = whole.limit(offset + Parts.number(parts, 2)).position(offset).slice();
    }
    if (Boolean.TRUE.equals(parts[7])) {
      made = made.asReadOnlyBuffer();
    }
    BufferState.set(made, Parts.number(parts, 3), Parts.number(parts, 4), Parts.number(parts, 8));
    return made.order(
        Boolean.TRUE.equals(parts[5]) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }

  private static final class Slots {
    static final FieldSlot ARRAY = Access.slot(Fields.declared(ByteBuffer.class, "hb"));
    static final FieldSlot OFFSET = Access.slot(Fields.declared(ByteBuffer.class, "offset"));
    static final FieldSlot FILE = Access.slot(Fields.declared(MappedByteBuffer.class, "fd"));
  }
}
