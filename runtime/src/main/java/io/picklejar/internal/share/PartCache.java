package io.picklejar.internal.share;

import io.picklejar.internal.wire.Digest;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Parts that this JVM has seen whole, as long as memory allows. */
final class PartCache {

  private static final Map<Digest, Kept> PARTS = new ConcurrentHashMap<>();
  private static final ReferenceQueue<byte[]> GONE = new ReferenceQueue<>();

  private static final class Kept extends SoftReference<byte[]> {
    private final Digest digest;

    Kept(Digest digest, byte[] content) {
      super(content, GONE);
      this.digest = digest;
    }
  }

  private PartCache() {}

  static byte @Nullable [] get(Digest digest) {
    Kept kept = PARTS.get(digest);
    return kept == null ? null : kept.get();
  }

  static void put(Digest digest, byte[] content) {
    for (Object gone = GONE.poll(); gone != null; gone = GONE.poll()) {
      Kept kept = (Kept) gone;
      PARTS.remove(kept.digest, kept);
    }
    PARTS.put(digest, new Kept(digest, content));
  }
}
