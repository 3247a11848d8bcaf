package io.picklejar.internal.share;

import io.picklejar.internal.wire.Digest;
import io.picklejar.internal.wire.Part;
import io.picklejar.internal.wire.PartSource;
import io.picklejar.internal.wire.WireException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts: in memory, among those that came in the same stream, in this JVM's share, and in the
 * jars that the engine has staged.
 */
public final class SharedParts implements PartSource {

  private final ClassLoader loader;
  private final List<byte[]> sent;
  private final @Nullable Share share;

  /**
   * @param loader the function's, which sees what the engine has staged
   * @param sent parts that came along with the closure, as they are kept
   * @param share this JVM's, if it has one
   */
  public SharedParts(ClassLoader loader, List<byte[]> sent, @Nullable Share share) {
    this.loader = loader;
    this.sent = sent;
    this.share = share;
  }

  @Override
  public byte @Nullable [] find(Digest digest, long most) {
    byte[] known = PartCache.get(digest);
    if (known != null) {
      return known;
    }
    byte[] found = search(digest, most);
    if (found != null) {
      PartCache.put(digest, found);
    }
    return found;
  }

  private byte @Nullable [] search(Digest digest, long most) {
    for (byte[] part : sent) {
      if (Part.isOf(digest, part)) {
        return Part.open(digest, part, most);
      }
    }
    byte[] found = share == null ? null : share.find(digest, most);
    return found == null ? staged(digest, most) : found;
  }

  private byte @Nullable [] staged(Digest digest, long most) {
    for (ClassLoader place : places()) {
      URL url = place.getResource(Share.PARTS + digest.hex());
      if (url != null) {
        return Part.open(digest, read(url), most);
      }
    }
    return null;
  }

  private Set<ClassLoader> places() {
    Set<ClassLoader> places = new LinkedHashSet<>(List.of(loader));
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    if (context != null) {
      places.add(context);
    }
    places.add(ClassLoader.getSystemClassLoader());
    return places;
  }

  /** Not through the cache of jar connections, which would keep a staged jar open for ever. */
  private static byte[] read(URL url) {
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new WireException("The shared part " + url + " can't be read: " + e + ".", e);
    }
  }
}
