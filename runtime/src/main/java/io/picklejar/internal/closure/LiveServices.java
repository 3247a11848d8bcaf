package io.picklejar.internal.closure;

import io.picklejar.CaptureException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The providers that loaders of the launcher have for services. */
final class LiveServices {

  private final ClassFiles classFiles;
  private final Collection<@Nullable ClassLoader> loaders;

  /** For each service its providers, and whether they ship. */
  private final Map<String, Map<String, Boolean>> known = new HashMap<>();

  LiveServices(ClassFiles classFiles, Collection<@Nullable ClassLoader> loaders) {
    this.classFiles = classFiles;
    this.loaders = loaders;
  }

  void moreLoaders() {
    known.clear();
  }

  /** {@return internal names of all providers} */
  Set<String> providers(String service) {
    return of(service).keySet().stream()
        .map(name -> name.replace('.', '/'))
        .collect(Collectors.toSet());
  }

  /** {@return what a file that names the user's providers holds; nothing if there are none} */
  List<byte[]> file(String resource) {
    Set<String> names = shipped(ResourceNames.service(resource));
    return names.isEmpty() ? List.of() : List.of(ServiceFiles.file(names));
  }

  /**
   * The platform looks its services up by itself, so workers take no providers of them.
   *
   * @throws CaptureException if user code has providers of one
   */
  void checkShippable(String resource) {
    String refused = ResourceNames.isService(resource) ? ResourceNames.refuse(resource) : null;
    if (refused != null) {
      String service = ResourceNames.service(resource);
      throw new CaptureException(
          "This function can't be shipped: its code looks up the providers of "
              + service
              + ", of which user code has "
              + String.join(", ", shipped(service))
              + ", and "
              + refused
              + ". Make a service type of your own, or exclude these providers (excludes="
              + String.join(":", shipped(service))
              + ") if workers have them. See README.md#limits");
    }
  }

  /** Providers of user code, and others that a file of user code names beside them. */
  private Set<String> shipped(String service) {
    Set<String> names = new LinkedHashSet<>();
    of(service)
        .forEach(
            (name, ships) -> {
              if (ships && ResourceNames.isClassName(name)) {
                names.add(name);
              }
            });
    return names;
  }

  private Map<String, Boolean> of(String service) {
    return known.computeIfAbsent(service, this::find);
  }

  private Map<String, Boolean> find(String service) {
    Map<String, Boolean> found = new LinkedHashMap<>();
    String resource = ResourceNames.SERVICES + service;
    UserModules.providers(service).stream()
        .filter(provider -> isUser(provider.name(), provider.loader()))
        .forEach(provider -> found.put(provider.name(), true)); // first, as the JDK finds them
    for (ClassLoader loader : loaders) {
      if (loader != null) {
        for (ServiceFiles.ServiceFile file : ServiceFiles.all(loader, service)) {
          boolean user = classFiles.isUserResource(resource, file.place());
          file.names()
              .forEach(name -> found.merge(name, user || isUser(name, loader), Boolean::logicalOr));
        }
      }
    }
    return found;
  }

  private boolean isUser(String provider, @Nullable ClassLoader loader) {
    Class<?> type = LiveUniverse.load(provider, loader);
    return type != null && classFiles.isUser(type);
  }
}
