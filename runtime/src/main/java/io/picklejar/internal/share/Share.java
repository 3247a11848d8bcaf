package io.picklejar.internal.share;

import io.picklejar.CaptureException;
import io.picklejar.RestoreException;
import io.picklejar.internal.wire.Digest;
import io.picklejar.internal.wire.Part;
import io.picklejar.internal.wire.PartSink;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the option {@code share} names: a jar for engines to stage, or a folder that JVMs share. */
public final class Share implements PartSink {

  /** Folder of the parts, in jars and in folders: what is found there is named by its digest. */
  static final String PARTS = "META-INF/picklejar/shared/";

  /** A reference takes some 40 bytes, and an entry of a jar 250. */
  private static final int SMALLEST = 1024;

  private static final String PROPERTY = "picklejar.share";

  private static volatile @Nullable Share installed;
  private static volatile boolean asked;

  private final String location;
  private final Store store;

  /** Keeps parts by their digests. */
  sealed interface Store permits SharedFolder, SharedJar {

    /** {@return whether the part is there now} */
    boolean keep(Digest digest, byte[] content) throws IOException;

    /** {@return what was kept, or null} */
    byte @Nullable [] find(Digest digest) throws IOException;
  }

  private Share(String location, Store store) {
    this.location = location;
    this.store = store;
  }

  /**
   * {@return the share at that place} A jar is made at once, so that engines can be told of it.
   *
   * @throws IllegalArgumentException if it can't be one
   */
  public static Share at(String location) {
    try {
      Path path = Path.of(location).toAbsolutePath();
      Store store = location.endsWith(".jar") ? SharedJar.at(path) : SharedFolder.at(path);
      return new Share(location, store);
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException("share=" + location + " can't be used: " + e, e);
    }
  }

  /** Called once by the agent. */
  public static void install(Share share) {
    installed = share;
  }

  /**
   * {@return the share of this JVM, the agent's or that of the system property, or null}
   *
   * @throws IllegalArgumentException if the property has a bad value
   */
  public static synchronized @Nullable Share current() {
    if (installed == null && !asked) {
      String property = System.getProperty(PROPERTY);
      installed = property == null ? null : at(property);
      asked = true;
    }
    return installed;
  }

  @Override
  public boolean keep(Digest digest, byte[] content) {
    if (content.length < SMALLEST) {
      return false;
    }
    try {
      boolean kept = store.keep(digest, content);
      if (kept) {
        PartCache.put(digest, content);
      }
      return kept;
    } catch (IOException e) {
      throw new CaptureException(failure("written", e), e);
    }
  }

  /** {@return the part, or null if it isn't here} */
  byte @Nullable [] find(Digest digest, long most) {
    try {
      byte[] kept = store.find(digest);
      return kept == null ? null : Part.open(digest, kept, most);
    } catch (IOException e) {
      throw new RestoreException(failure("read", e), e);
    }
  }

  private String failure(String what, IOException cause) {
    return "share=" + location + " can't be " + what + ": " + cause + ". See README.md#sharing";
  }
}
