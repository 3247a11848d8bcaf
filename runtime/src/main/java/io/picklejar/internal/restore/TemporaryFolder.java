package io.picklejar.internal.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder for files of this JVM, which is gone when the JVM ends. */
final class TemporaryFolder {

  private static final ReferenceQueue<ClassLoader> GONE = new ReferenceQueue<>();
  private static final Set<OfLoader> FOLDERS = new HashSet<>();
  private static @Nullable Path root;
  private static int last;

  private TemporaryFolder() {}

  private static final class OfLoader extends WeakReference<ClassLoader> {
    final Path folder;

    OfLoader(ClassLoader loader, Path folder) {
      super(loader, GONE);
      this.folder = folder;
    }
  }

  /** {@return a new folder, which is deleted some time after the loader is gone} */
  static synchronized Path create(ClassLoader loader) throws IOException {
    while (GONE.poll() instanceof OfLoader gone) {
      FOLDERS.remove(gone);
      delete(gone.folder);
    }
    if (root == null) {
      root = Files.createTempDirectory("picklejar").toRealPath();
      deleteAtEnd(root);
    }
    Path folder = Files.createDirectory(root.resolve(String.valueOf(++last)));
    FOLDERS.add(new OfLoader(loader, folder));
    return folder;
  }

  /** {@return whether the file is in such a folder} */
  static synchronized boolean contains(URL file) {
    return root != null
        && file.getProtocol().equals("file")
        && file.getPath().startsWith(root.toUri().getRawPath());
  }

  /** The thread must not keep the loader of whoever restores first. */
  private static void deleteAtEnd(Path folder) {
    Thread thread = new Thread(null, () -> deleteQuietly(folder), "picklejar-cleanup", 0, false);
    thread.setContextClassLoader(null);
    Runtime.getRuntime().addShutdownHook(thread);
  }

  /** At the end of the JVM nobody is left to be told. */
  private static void deleteQuietly(Path folder) {
    try {
      delete(folder);
    } catch (IOException | UncheckedIOException e) {
      System.err.println("[picklejar] The folder " + folder + " can't be deleted: " + e);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
