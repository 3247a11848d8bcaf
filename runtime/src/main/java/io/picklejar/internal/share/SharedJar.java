package io.picklejar.internal.share;

import io.picklejar.internal.wire.Digest;
import io.picklejar.internal.wire.Part;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A jar that grows with the parts of one launcher, for the engine to stage when the job is
 * submitted.
 *
 * <p>The first part that a launcher keeps empties it of what earlier ones have left. A launcher
 * holds a lock on it until it ends.
 */
final class SharedJar implements Share.Store {

  /**
   * Tells a shared jar from others, which are never written; by its content no two launchers' jars
   * are the same, for engines that stage a file only once.
   */
  private static final String MARK = "META-INF/picklejar/launcher";

  private final Path file;
  private final Set<Digest> kept = new HashSet<>();
  private @Nullable GrowingJar jar;
  private boolean taken;

  private SharedJar(Path file) {
    this.file = file;
  }

  static SharedJar at(Path file) throws IOException {
    if (!Files.exists(file)) {
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        marked(channel);
      }
    } else if (!isShared(file)) {
      throw new IOException("the file is there, and is not one that Picklejar has made");
    }
    return new SharedJar(file);
  }

  private static GrowingJar marked(FileChannel channel) throws IOException {
    GrowingJar jar = new GrowingJar(channel);
    jar.add(MARK, UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    return jar;
  }

  private static boolean isShared(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry(MARK) != null;
    }
  }

  @Override
  public synchronized boolean keep(Digest digest, byte[] content) throws IOException {
    if (jar == null && !taken) {
      jar = open();
    }
    if (jar != null && !kept.contains(digest)) {
      jar.add(Share.PARTS + digest.hex(), Part.pack(digest, content));
      kept.add(digest);
    }
    return jar != null;
  }

  /** {@return the jar, emptied, or null if another launcher writes it} */
  private @Nullable GrowingJar open() throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    boolean locked;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      locked = false;
    }
    if (locked) {
      channel.truncate(0);
      return marked(channel);
    }
    channel.close();
    taken = true;
    System.err.println(
        "[picklejar] "
            + file
            + " is another launcher's, so the functions of this one share nothing. Give each"
            + " launcher a file of its own (share=).");
    return null;
  }

  @Override
  public synchronized byte @Nullable [] find(Digest digest) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(Share.PARTS + digest.hex());
      return entry == null ? null : zip.getInputStream(entry).readAllBytes();
    }
  }
}
