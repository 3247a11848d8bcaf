package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@link ByteBuffer}: over its array, or for one outside the heap with a copy of its bytes. A
 * mapped file is refused. The mark is lost.
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
    return Parts.parts(
        buffer.isDirect() ? copy(buffer) : Slots.ARRAY.read(buffer),
        buffer.isDirect() ? 0 : Slots.OFFSET.read(buffer),
        buffer.capacity(),
        buffer.position(),
        buffer.limit(),
        buffer.order() == ByteOrder.BIG_ENDIAN,
        buffer.isDirect(),
        buffer.isReadOnly());
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
    byte[] bytes = (byte[]) Objects.requireNonNull(parts[0]);
    int offset = Parts.number(parts, 1);
    ByteBuffer made =
        ByteBuffer.wrap(bytes).position(offset).limit(offset + Parts.number(parts, 2)).slice();
    if (Boolean.TRUE.equals(parts[6])) {
      made = ByteBuffer.allocateDirect(bytes.length).put(bytes);
      made.clear();
    }
    if (Boolean.TRUE.equals(parts[7])) {
      made = made.asReadOnlyBuffer();
    }
    made.limit(Parts.number(parts, 4)).position(Parts.number(parts, 3));
    return made.order(
        Boolean.TRUE.equals(parts[5]) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }

  private static final class Slots {
    static final FieldSlot ARRAY = Access.slot(Fields.declared(ByteBuffer.class, "hb"));
    static final FieldSlot OFFSET = Access.slot(Fields.declared(ByteBuffer.class, "offset"));
    static final FieldSlot FILE = Access.slot(Fields.declared(MappedByteBuffer.class, "fd"));
  }
}
