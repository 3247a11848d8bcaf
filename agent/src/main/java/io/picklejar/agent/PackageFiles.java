package io.picklejar.agent;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** The class files of a package, in the directories and jars where its loader finds it. */
final class PackageFiles {

  private static final String SUFFIX = ".class";

  /** The class files of open jars by their package: a jar is listed once, not once a package. */
  private final Map<JarFile, Map<String, List<String>>> jars = new WeakHashMap<>();

  /** {@return internal names; none for a loader that doesn't show where its classes are} */
  Set<String> in(ClassLoader loader, String packageName) {
    Set<String> names = new HashSet<>();
    try {
      for (URL place : Collections.list(loader.getResources(packageName))) {
        if (place.getProtocol().equals("file")) {
          inDirectory(place, packageName, names);
        } else if (place.openConnection() instanceof JarURLConnection jar) {
          inJar(jar, packageName, names);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The package " + packageName + " can't be listed", e);
    }
    return names;
  }

  private static void inDirectory(URL place, String packageName, Set<String> into) {
    String[] files = new File(URI.create(place.toString())).list();
    if (files != null) {
      for (String file : files) {
        if (file.endsWith(SUFFIX)) {
          into.add(packageName + className(file));
        }
      }
    }
  }

  private void inJar(JarURLConnection jar, String packageName, Set<String> into)
      throws IOException {
    JarFile file = jar.getJarFile();
    synchronized (jars) {
      into.addAll(
          jars.computeIfAbsent(file, PackageFiles::byPackage).getOrDefault(packageName, List.of()));
    }
  }

  private static Map<String, List<String>> byPackage(JarFile jar) {
    return jar.stream()
        .map(JarEntry::getName)
        .filter(name -> name.endsWith(SUFFIX))
        .map(PackageFiles::className)
        .collect(Collectors.groupingBy(name -> name.substring(0, name.lastIndexOf('/') + 1)));
  }

  private static String className(String file) {
    return file.substring(0, file.length() - SUFFIX.length());
  }
}
