package io.picklejar.agent;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** The class files of a package, in the directories and jars where its loader finds it. */
final class PackageFiles {

  private static final String SUFFIX = ".class";

  private PackageFiles() {}

  /** {@return internal names; none for a loader that doesn't show where its classes are} */
  static Set<String> in(ClassLoader loader, String packageName) {
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
        add(packageName + file, packageName, into);
      }
    }
  }

  private static void inJar(JarURLConnection jar, String packageName, Set<String> into)
      throws IOException {
    jar.getJarFile().stream().forEach(entry -> add(entry.getName(), packageName, into));
  }

  private static void add(String file, String packageName, Set<String> into) {
    if (file.endsWith(SUFFIX)
        && file.startsWith(packageName)
        && file.indexOf('/', packageName.length()) < 0) {
      into.add(file.substring(0, file.length() - SUFFIX.length()));
    }
  }
}
