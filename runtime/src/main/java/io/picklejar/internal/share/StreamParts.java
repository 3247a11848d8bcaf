package io.picklejar.internal.share;

import io.picklejar.internal.wire.Digest;
import io.picklejar.internal.wire.Part;
import io.picklejar.internal.wire.PartSink;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts that went into one object stream. Closures of a stream that have a part in common refer
 * to the same array, which the stream writes once.
 */
public final class StreamParts {

  /** Smaller ones deflate better together with the closure that holds them. */
  private static final int SMALLEST = 16 * 1024;

  /** Weak: the stream itself holds what it may refer to. */
  private final Map<Digest, WeakReference<byte[]>> written = new HashMap<>();

  /** The parts of one closure. */
  public final class Sent implements PartSink {

    private final @Nullable PartSink first;
    private final List<byte[]> parts = new ArrayList<>();

    private Sent(@Nullable PartSink first) {
      this.first = first;
    }

    @Override
    public boolean keep(Digest digest, byte[] content) {
      if (first != null && first.keep(digest, content)) {
        return true;
      }
      return content.length >= SMALLEST && parts.add(part(digest, content));
    }

    @Override
    public int smallest() {
      return first == null ? SMALLEST : first.smallest();
    }

    @Override
    public int sent() {
      return parts.stream().mapToInt(part -> part.length).sum();
    }

    /** {@return what has to be sent along with the closure, or null for nothing} */
    public byte @Nullable [] @Nullable [] parts() {
      return parts.isEmpty() ? null : parts.toArray(byte[][]::new);
    }
  }

  /**
   * {@return a sink for one closure}
   *
   * @param first is offered parts before the stream is
   */
  public Sent next(@Nullable PartSink first) {
    return new Sent(first);
  }

  private byte[] part(Digest digest, byte[] content) {
    WeakReference<byte[]> reference = written.get(digest);
    byte[] part = reference == null ? null : reference.get();
    if (part == null) {
      part = Part.pack(digest, content);
      written.put(digest, new WeakReference<>(part));
    }
    return part;
  }
}
