package io.picklejar.internal.closure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the named modules of the program have, whose resources loaders find only in part. */
final class UserModules {

  /** All that don't belong to the JDK; none in a program on the class path. */
  private static final List<ModuleReference> ALL =
      ModuleLayer.boot().configuration().modules().stream()
          .map(ResolvedModule::reference)
          .filter(module -> module.location().filter(UserModules::isOutsideOfJdk).isPresent())
          .toList();

  private UserModules() {}

  private static boolean isOutsideOfJdk(URI location) {
    return !location.getScheme().equals("jrt");
  }

  /**
   * A class that a module names as a provider.
   *
   * @param name class name
   */
  record Provider(String name, @Nullable ClassLoader loader) {}

  /** {@return the providers that modules declare for a service} */
  static List<Provider> providers(String service) {
    return ALL.stream()
        .flatMap(
            module ->
                module.descriptor().provides().stream()
                    .filter(provides -> provides.service().equals(service))
                    .flatMap(provides -> provides.providers().stream())
                    .map(name -> new Provider(name, loader(module))))
        .toList();
  }

  private static @Nullable ClassLoader loader(ModuleReference module) {
    return ModuleLayer.boot().findLoader(module.descriptor().name());
  }

  /**
   * {@return where modules have a resource}
   *
   * @param isUser whether a resource of that name at that place is user code's
   */
  static List<URL> places(String resource, BiPredicate<String, URL> isUser) {
    return ALL.stream()
        .flatMap(module -> place(module, resource))
        .filter(place -> isUser.test(resource, place))
        .toList();
  }

  private static Stream<URL> place(ModuleReference module, String resource) {
    try (ModuleReader reader = module.open()) {
      Optional<URI> place = reader.find(resource);
      return place.isEmpty() ? Stream.empty() : Stream.of(url(place.get()));
    } catch (IOException e) {
      throw new UncheckedIOException("Module " + module.descriptor().name() + " can't be read", e);
    }
  }

  /** Loaders write the URLs of files in jars with one slash, readers of modules with three. */
  private static URL url(URI place) throws IOException {
    return new URL(place.toString().replaceFirst("^jar:file:///", "jar:file:/"));
  }
}
