package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Folders of files in which one class loader finds resources, each with what one place of the class
 * path has on the launcher. They are added to the loader once, and grow.
 *
 * <p>Folders and not jars: code may make a path of a resource's URL, as it can of a class folder's.
 */
final class ResourceFolders {

  private static final Map<ClassLoader, ResourceFolders> BY_LOADER = new WeakHashMap<>();

  private final WeakReference<ClassLoader> loader;
  private final List<Path> folders = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private boolean refused;

  private ResourceFolders(ClassLoader loader) {
    this.loader = new WeakReference<>(loader);
  }

  static synchronized ResourceFolders of(ClassLoader loader) {
    return BY_LOADER.computeIfAbsent(loader, ResourceFolders::new);
  }

  /** {@return whether a closure has brought what is there} */
  static boolean contain(URL place) {
    return TemporaryFolder.contains(place);
  }

  /**
   * Adds a resource.
   *
   * @return what removes it again, or null if the loader takes none
   * @throws RestoreException if it can't be written
   */
  @Nullable Runnable add(String name, List<byte[]> contents) {
    List<Path> written = new ArrayList<>();
    Runnable removal = () -> written.forEach(ResourceFolders::remove);
    try {
      for (int i = 0; i < contents.size(); i++) {
        if (!hasFolder(i)) {
          tell(name);
          return null;
        }
        Path file = folders.get(i).resolve(name);
        Files.createDirectories(file.getParent());
        written.add(file);
        Files.write(file, contents.get(i));
      }
      return removal;
    } catch (IOException e) {
      removal.run();
      throw new RestoreException(
          "The resource "
              + name
              + " of the closure can't be written to the folder for temporary files: "
              + e
              + ". Make room there, or give the JVM another one (-Djava.io.tmpdir)."
              + " See README.md#troubleshooting",
          e);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new IllegalStateException("The resource " + file + " can't be removed: " + e, e);
    }
  }

  private boolean hasFolder(int index) throws IOException {
    ClassLoader place = loader.get();
    if (index < folders.size()) {
      return true;
    }
    if (refused || place == null) {
      return false;
    }
    Path folder = TemporaryFolder.create(place);
    refused = !ResourcePlaces.add(place, folder);
    if (!refused) {
      folders.add(folder);
    }
    return !refused;
  }

  private void tell(String name) {
    if (!told.add(name)) {
      return;
    }
    System.err.println(
        "[picklejar] A function brings the resource "
            + name
            + ", which this JVM lacks, and its class loader "
            + loader.get()
            + " can't be given any: getResource doesn't find it. Put it on the worker's class"
            + " path. See README.md#limits");
  }
}
