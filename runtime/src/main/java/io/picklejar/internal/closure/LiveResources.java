package io.picklejar.internal.closure;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The resources of user code, as the loaders of the objects in a closure find them. */
final class LiveResources {

  private final ClassFiles classFiles;
  private final Collection<@Nullable ClassLoader> loaders;
  private final LiveServices services;
  private final Map<String, List<byte[]>> contents = new HashMap<>();

  /**
   * @param loaders may grow, see {@link #moreLoaders}
   */
  LiveResources(ClassFiles classFiles, Collection<@Nullable ClassLoader> loaders) {
    this.classFiles = classFiles;
    this.loaders = loaders;
    this.services = new LiveServices(classFiles, loaders);
  }

  LiveServices services() {
    return services;
  }

  /** What was not found may be found now. */
  void moreLoaders() {
    contents.values().removeIf(List::isEmpty);
    services.moreLoaders();
  }

  /** {@return the resources of those names, in the order of the names} */
  List<Closure.Resource> shipped(Set<String> names) {
    List<Closure.Resource> shipped = new ArrayList<>();
    for (String name : new TreeSet<>(names)) {
      services.checkShippable(name);
      shipped.add(new Closure.Resource(name, contents(name)));
    }
    return shipped;
  }

  /** {@return what user code has of that name; nothing if it has none that can be shipped} */
  List<byte[]> contents(String name) {
    List<byte[]> known = contents.get(name);
    if (known == null) {
      known = ResourceNames.isService(name) ? services.file(name) : find(name);
      contents.put(name, known);
    }
    return known;
  }

  private List<byte[]> find(String name) {
    if (ResourceNames.refuse(name) != null) {
      return List.of();
    }
    for (ClassLoader loader : loaders) {
      List<byte[]> found = loader == null ? List.of() : find(name, loader);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return inModules(name);
  }

  private List<byte[]> inModules(String name) {
    List<byte[]> found = new ArrayList<>();
    try {
      for (URL place : UserModules.places(name, classFiles::isUserResource)) {
        byte[] content = read(place);
        if (content != null) {
          found.add(content);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + name + " can't be read", e);
    }
    return found;
  }

  private List<byte[]> find(String name, ClassLoader loader) {
    List<byte[]> found = new ArrayList<>();
    try {
      boolean arrived = ArrivedResources.contain(loader, name);
      for (URL place : Collections.list(loader.getResources(name))) {
        byte[] content = arrived || classFiles.isUserResource(name, place) ? read(place) : null;
        if (content != null) {
          found.add(content);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + name + " can't be read", e);
    }
    return found;
  }

  /** {@return the content, or null for a folder} */
  private static byte @Nullable [] read(URL place) throws IOException {
    if (place.getProtocol().equals("file") && !new File(URI.create(place.toString())).isFile()) {
      return null;
    }
    URLConnection connection = place.openConnection();
    if (connection instanceof JarURLConnection jar && jar.getJarEntry().isDirectory()) {
      return null;
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /** {@return names of the resources in a folder, and in those below it if that is said} */
  Set<String> in(String folder, boolean below) {
    Set<String> names = new HashSet<>();
    for (ClassLoader loader : loaders) {
      if (loader != null) {
        names.addAll(classFiles.resourcesIn(loader, folder, below));
        ArrivedResources.of(loader).stream()
            .filter(name -> isIn(name, folder, below))
            .forEach(names::add);
      }
    }
    return names;
  }

  private static boolean isIn(String name, String folder, boolean below) {
    return name.startsWith(folder) && (below || name.indexOf('/', folder.length()) < 0);
  }
}
