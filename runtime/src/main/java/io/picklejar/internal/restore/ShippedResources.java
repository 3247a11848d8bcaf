package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.closure.ArrivedResources;
import io.picklejar.internal.closure.Closure.Resource;
import io.picklejar.internal.closure.ResourceNames;
import io.picklejar.internal.closure.ServiceFiles;
import io.picklejar.internal.wire.Digest;
import io.picklejar.internal.wire.PackedClosure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The resources of one closure in this JVM: what the worker has of a name stays, and what it lacks
 * is put where the function's loader finds it.
 */
final class ShippedResources {

  /** What closures have brought, by the loader that finds it; the lock of all this, too. */
  private static final Map<ClassLoader, Map<String, Brought>> BROUGHT = new WeakHashMap<>();

  private final Deque<Runnable> undo = new ArrayDeque<>();

  private ShippedResources() {}

  /** A resource that a closure has brought. */
  private static final class Brought {
    final Digest digest;

    /** Whether a closure relies on it that did not bring it first. */
    boolean shared;

    Brought(Digest digest) {
      this.digest = digest;
    }
  }

  /** {@return no resources} */
  static ShippedResources none() {
    return new ShippedResources();
  }

  /** Puts what the loader lacks where it finds it. */
  static ShippedResources add(PackedClosure closure, ClassLoader loader) {
    ShippedResources added = new ShippedResources();
    synchronized (BROUGHT) {
      try {
        closure.resources().forEach(resource -> added.add(resource, loader));
      } catch (Throwable e) {
        added.undo();
        throw e;
      }
    }
    ArrivedResources.add(loader, closure.resources().stream().map(Resource::name).toList());
    return added;
  }

  /** Takes away what this closure alone has brought. */
  void undo() {
    synchronized (BROUGHT) {
      while (!undo.isEmpty()) {
        undo.removeLast().run();
      }
    }
  }

  /** {@return names of the resources of which the loader finds others that a closure brought} */
  static List<String> disputed(PackedClosure closure, ClassLoader loader) {
    List<String> disputed = new ArrayList<>();
    synchronized (BROUGHT) {
      for (Resource resource : closure.resources()) {
        Brought known = known(loader, resource.name());
        if (known != null && !known.digest.equals(digest(resource))) {
          disputed.add(resource.name());
        }
      }
    }
    return disputed;
  }

  private static @Nullable Brought known(ClassLoader loader, String name) {
    Brought known = BROUGHT.getOrDefault(loader, Map.of()).get(name);
    ClassLoader parent = loader instanceof IsolatedLoader ? null : loader.getParent();
    return known != null || parent == null ? known : known(parent, name);
  }

  private static Digest digest(Resource resource) {
    return Digest.of(
        resource.contents().stream()
            .map(content -> Digest.of(content).hex())
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8));
  }

  private void add(Resource resource, ClassLoader loader) {
    Brought known = known(loader, resource.name());
    if (known != null) {
      checkSame(known, resource);
      known.shared = true;
      return;
    }
    List<byte[]> missing = missing(resource, loader);
    Runnable removal =
        missing.isEmpty() ? null : ResourceFolders.of(loader).add(resource.name(), missing);
    if (removal != null) {
      Map<String, Brought> brought = BROUGHT.computeIfAbsent(loader, key -> new HashMap<>());
      Brought own = new Brought(digest(resource));
      brought.put(resource.name(), own);
      undo.addLast(
          () -> {
            if (!own.shared) {
              brought.remove(resource.name());
              removal.run();
            }
          });
    }
  }

  private static void checkSame(Brought known, Resource resource) {
    if (!known.digest.equals(digest(resource))) {
      throw new RestoreException(
          "Two closures that were restored at the same time bring other contents of the resource "
              + resource.name()
              + ". Restore this one again. See README.md#troubleshooting");
    }
  }

  /**
   * {@return contents that the loader lacks, or that are apart from the worker's; of a service the
   * providers that it doesn't list}
   */
  private static List<byte[]> missing(Resource resource, ClassLoader loader) {
    List<URL> present = present(resource.name(), loader);
    if (!ResourceNames.isService(resource.name())) {
      return present.isEmpty() || loader instanceof IsolatedLoader
          ? resource.contents()
          : List.of();
    }
    Set<String> providers = new LinkedHashSet<>();
    resource.contents().forEach(content -> providers.addAll(ServiceFiles.names(content)));
    providers.removeAll(ServiceFiles.providers(present));
    return providers.isEmpty() ? List.of() : List.of(ServiceFiles.file(providers));
  }

  /** {@return where the loader finds what no closure has brought} */
  private static List<URL> present(String name, ClassLoader loader) {
    try {
      List<URL> present = new ArrayList<>(Collections.list(loader.getResources(name)));
      present.removeIf(ResourceFolders::contain);
      return present;
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + name + " can't be looked for", e);
    }
  }
}
