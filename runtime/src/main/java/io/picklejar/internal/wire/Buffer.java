package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.Arrays;

/**
 * Growing bytes, up to the largest array, that characters can be copied to without a detour. Kryo's
 * own ends at 1 GB with a negative size.
 */
final class Buffer extends Output {
  private static final int MOST = Integer.MAX_VALUE - 8;

  Buffer() {
    super(512, -1);
  }

  @Override
  protected boolean require(int required) {
    return grow(required);
  }

  /**
   * Makes room for so many bytes.
   *
   * @throws TooLargeException if no array holds them
   */
  boolean grow(long required) {
    if (required <= capacity - position) {
      return false;
    }
    int needed = checked(position + required);
    capacity = (int) Math.min(MOST, Math.max(needed, 2L * capacity));
    buffer = Arrays.copyOf(buffer, capacity);
    return true;
  }

  /**
   * {@return the length}
   *
   * @throws TooLargeException if no array is that long
   */
  static int checked(long length) {
    if (length < 0 || length > MOST) {
      throw new TooLargeException(
          "more than " + MOST + " bytes, which is the most that an array of Java holds");
    }
    return (int) length;
  }

  /** Writes the low byte of each character. */
  @SuppressWarnings("deprecation") // that is what the deprecated method does, in bulk
  void writeLowBytes(String text) {
    int length = text.length();
    require(length);
    text.getBytes(0, length, buffer, position);
    position += length;
  }
}
