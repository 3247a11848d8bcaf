package io.picklejar.internal.closure;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Configuration files of service providers, as {@link java.util.ServiceLoader} reads them. */
public final class ServiceFiles {

  private ServiceFiles() {}

  /**
   * A file.
   *
   * @param place where the loader finds it
   * @param names class names of providers
   */
  record ServiceFile(URL place, List<String> names) {}

  /** {@return class names of the providers that the files hold} */
  public static Set<String> providers(Collection<URL> files) {
    Set<String> providers = new LinkedHashSet<>();
    files.forEach(file -> providers.addAll(names(file)));
    return providers;
  }

  /** {@return a file that holds those class names} */
  public static byte[] file(Collection<String> providers) {
    StringBuilder file = new StringBuilder();
    providers.forEach(provider -> file.append(provider).append('\n'));
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** {@return class names of the providers that a file holds} */
  public static List<String> names(byte[] file) {
    try {
      return names(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return class names of the providers for the service, by file, in the loader's order} */
  static List<ServiceFile> all(ClassLoader loader, String service) {
    String resource = ResourceNames.SERVICES + service;
    List<ServiceFile> all = new ArrayList<>();
    try {
      for (URL file : Collections.list(loader.getResources(resource))) {
        all.add(new ServiceFile(file, names(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " can't be read", e);
    }
    return all;
  }

  private static List<String> names(URL file) {
    try (InputStream in = file.openStream()) {
      return names(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }

  private static List<String> names(InputStream file) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    return lines.lines().map(ServiceFiles::provider).filter(name -> !name.isEmpty()).toList();
  }

  private static String provider(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
