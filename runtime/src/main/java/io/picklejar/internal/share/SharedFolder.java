package io.picklejar.internal.share;

import io.picklejar.internal.wire.Digest;
import io.picklejar.internal.wire.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A folder with a file for each part. Any number of JVMs may write it at once. */
final class SharedFolder implements Share.Store {

  private final Path parts;

  private SharedFolder(Path parts) {
    this.parts = parts;
  }

  static SharedFolder at(Path folder) throws IOException {
    return new SharedFolder(Files.createDirectories(folder.resolve(Share.PARTS)));
  }

  /** A file is moved to its name when it is whole. */
  @Override
  public boolean keep(Digest digest, byte[] content) throws IOException {
    Path part = parts.resolve(digest.hex());
    if (!Files.exists(part)) {
      Path whole = parts.resolve(UUID.randomUUID() + ".tmp");
      try {
        Files.write(whole, Part.pack(digest, content), StandardOpenOption.CREATE_NEW);
        Files.move(whole, part, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(whole);
      }
    }
    return true;
  }

  @Override
  public byte @Nullable [] find(Digest digest) throws IOException {
    try {
      return Files.readAllBytes(parts.resolve(digest.hex()));
    } catch (NoSuchFileException e) {
      return null;
    }
  }
}
