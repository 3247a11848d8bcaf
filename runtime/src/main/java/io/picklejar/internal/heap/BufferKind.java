package io.picklejar.internal.heap;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Buffers of one primitive type: over an array, or a view of a {@link ByteBuffer}, or for chars of
 * a text. Memory, offset in it, capacity, position, limit, mark, whether read-only, byte order of a
 * view.
 */
final class BufferKind<B extends Buffer> extends SpecialKind.Value {
  static final List<SpecialKind> ALL =
      List.of(
          new BufferKind<>(
              CharBuffer.class,
              a ->
                  a instanceof char[] chars
                      ? CharBuffer.wrap(chars)
                      : CharBuffer.wrap((CharSequence) a),
              ByteBuffer::asCharBuffer,
              CharBuffer::asReadOnlyBuffer),
          new BufferKind<>(
              ShortBuffer.class,
              a -> ShortBuffer.wrap((short[]) a),
              ByteBuffer::asShortBuffer,
              ShortBuffer::asReadOnlyBuffer),
          new BufferKind<>(
              IntBuffer.class,
              a -> IntBuffer.wrap((int[]) a),
              ByteBuffer::asIntBuffer,
              IntBuffer::asReadOnlyBuffer),
          new BufferKind<>(
              LongBuffer.class,
              a -> LongBuffer.wrap((long[]) a),
              ByteBuffer::asLongBuffer,
              LongBuffer::asReadOnlyBuffer),
          new BufferKind<>(
              FloatBuffer.class,
              a -> FloatBuffer.wrap((float[]) a),
              ByteBuffer::asFloatBuffer,
              FloatBuffer::asReadOnlyBuffer),
          new BufferKind<>(
              DoubleBuffer.class,
              a -> DoubleBuffer.wrap((double[]) a),
              ByteBuffer::asDoubleBuffer,
              DoubleBuffer::asReadOnlyBuffer));

  private final Class<B> type;
  private final Function<Object, B> wrap;
  private final Function<ByteBuffer, B> view;
  private final Function<B, B> readOnly;

  private BufferKind(
      Class<B> type,
      Function<Object, B> wrap,
      Function<ByteBuffer, B> view,
      Function<B, B> readOnly) {
    super(type.getSimpleName());
    this.type = type;
    this.wrap = wrap;
    this.view = view;
    this.readOnly = readOnly;
  }

  @Override
  boolean handles(Class<?> candidate) {
    return type.isAssignableFrom(candidate);
  }

  @Override
  Class<?> type(Object live) {
    return type;
  }

  @Override
  @Nullable Object @Nullable [] parts(Object live) {
    Buffer buffer = (Buffer) live;
    ByteBuffer bytes = bytes(buffer);
    Object memory = bytes != null ? bytes : memory(buffer);
    return memory == null
        ? null
        : Parts.parts(
            memory,
            bytes != null ? BufferState.distance(buffer, bytes) : Fields.value(buffer, "offset"),
            buffer.capacity(),
            buffer.position(),
            buffer.limit(),
            BufferState.mark(buffer),
            buffer.isReadOnly(),
            bytes != null && order(buffer) == ByteOrder.LITTLE_ENDIAN);
  }

  private static @Nullable ByteBuffer bytes(Buffer buffer) {
    return buffer.isDirect()
        ? BufferState.whole(buffer)
        : Fields.has(buffer, "bb") ? (ByteBuffer) Fields.value(buffer, "bb") : null;
  }

  private static @Nullable Object memory(Buffer buffer) {
    if (buffer.isDirect()) {
      return null;
    }
    return Fields.has(buffer, "str") ? Fields.value(buffer, "str") : Fields.value(buffer, "hb");
  }

  private ByteOrder order(Buffer buffer) {
    try {
      return (ByteOrder) Objects.requireNonNull(type.getMethod("order").invoke(buffer));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  Object make(Class<?> exact, @Nullable Object[] parts) {
    Object memory = Parts.some(parts, 0);
    int offset = Parts.number(parts, 1);
    int capacity = Parts.number(parts, 2);
    B made = memory instanceof ByteBuffer bytes ? viewOf(bytes, offset, parts) : wrap.apply(memory);
    if (made.capacity() != capacity) {
      int first = memory instanceof ByteBuffer ? 0 : offset;
      made = (B) made.limit(first + capacity).position(first).slice();
    }
    if (Boolean.TRUE.equals(parts[6])) {
      made = readOnly.apply(made);
    }
    BufferState.set(made, Parts.number(parts, 3), Parts.number(parts, 4), Parts.number(parts, 5));
    return made;
  }

  private B viewOf(ByteBuffer bytes, int offset, @Nullable Object[] parts) {
    ByteBuffer all = bytes.duplicate().clear().position(offset);
    boolean little = Boolean.TRUE.equals(parts[7]);
    return view.apply(all.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN));
  }
}
