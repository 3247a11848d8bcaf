package io.picklejar.internal.closure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Configuration files of service providers, as {@link java.util.ServiceLoader} reads them. */
final class ServiceFiles {

  private ServiceFiles() {}

  /** {@return internal names of the providers that the loader has for the service} */
  static Set<String> providers(ClassLoader loader, String service) {
    Set<String> names = new HashSet<>();
    String resource = "META-INF/services/" + service;
    try {
      for (URL file : Collections.list(loader.getResources(resource))) {
        try (BufferedReader lines =
            new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
          lines.lines().map(ServiceFiles::provider).filter(n -> !n.isEmpty()).forEach(names::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " can't be read", e);
    }
    return names;
  }

  private static String provider(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip().replace('.', '/');
  }
}
