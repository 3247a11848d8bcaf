package io.picklejar.internal.share;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A jar (ZIP file format, APPNOTE.TXT 6.3) to which entries are added in place. It is whole after
 * each; entries stay where they are, so whoever has it open still reads those that it knows. The
 * JDK's own classes write a jar once, or all of it again for each entry.
 */
final class GrowingJar {

  private static final int MOST_ENTRIES = 0xfffe;
  private static final long MOST_BYTES = 0xffff_0000L;
  private static final short VERSION = 10;
  private static final int JANUARY_1980 = 0x0021_0000;

  private final FileChannel channel;
  private ByteBuffer directory = buffer(0);
  private int entries;
  private long end;

  /** Starts at the beginning of the file, which is empty. */
  GrowingJar(FileChannel channel) {
    this.channel = channel;
  }

  /** Adds an entry as it is, without compression. */
  void add(String name, byte[] content) throws IOException {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    byte[] facts = facts(text, content);
    ByteBuffer local =
        buffer(30 + text.length).putInt(0x04034b50).put(facts).putShort((short) 0).put(text);
    ByteBuffer central =
        buffer(directory.limit() + 46 + text.length)
            .put(directory.duplicate())
            .putInt(0x02014b50)
            .putShort(VERSION)
            .put(facts)
            .put(new byte[12])
            .putInt((int) end)
            .put(text)
            .flip();
    long next = end + local.limit() + content.length;
    if (entries == MOST_ENTRIES || next + central.limit() > MOST_BYTES) {
      throw new IOException("the jar has no room for " + content.length + " bytes more");
    }
    write(local.flip(), ByteBuffer.wrap(content), central, ending(next, central.limit()));
    directory = central.rewind();
    entries++;
    end = next;
  }

  /** What the two headers of an entry have in common. */
  private static byte[] facts(byte[] name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return buffer(24)
        .putShort(VERSION)
        .putShort((short) 0)
        .putShort((short) 0)
        .putInt(JANUARY_1980)
        .putInt((int) crc.getValue())
        .putInt(content.length)
        .putInt(content.length)
        .putShort((short) name.length)
        .array();
  }

  private ByteBuffer ending(long directoryStart, int directoryLength) {
    return buffer(22)
        .putInt(0x06054b50)
        .putInt(0)
        .putShort((short) (entries + 1))
        .putShort((short) (entries + 1))
        .putInt(directoryLength)
        .putInt((int) directoryStart)
        .putShort((short) 0)
        .flip();
  }

  /** In one go, as far as the file system does it. */
  private void write(ByteBuffer... parts) throws IOException {
    channel.position(end);
    long left = 0;
    for (ByteBuffer part : parts) {
      left += part.remaining();
    }
    while (left > 0) {
      left -= channel.write(parts);
    }
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
