package io.picklejar.agent;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.jar.JarFile;

/** The files of a folder where a loader has user code, without class files. */
final class ResourceFiles {

  private static final String CLASS_FILE = ".class";

  /** A class path may begin above anything. */
  private static final int MOST = 100_000;

  private final UserCode userCode;
  private final AtomicBoolean told = new AtomicBoolean();

  /** Names of the files in jars, by path; a jar is listed once. */
  private final Map<String, NavigableSet<String>> jars = new HashMap<>();

  ResourceFiles(UserCode userCode) {
    this.userCode = userCode;
  }

  /**
   * {@return names of the files; none for a loader that doesn't show its directories}
   *
   * @param folder with a slash at its end, or empty
   * @param below whether in folders below it too
   * @param classes internal names of classes in the folder, for jars that don't list their folders
   */
  Set<String> in(ClassLoader loader, String folder, boolean below, Set<String> classes) {
    Set<String> names = new HashSet<>();
    try {
      for (URL place : Collections.list(loader.getResources(""))) {
        if (place.getProtocol().equals("file")) {
          list(new File(new File(URI.create(place.toString())), folder), folder, below, names);
        }
      }
      for (String jar : jars(loader, folder, classes)) {
        inJar(jar, folder, below, names);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The resources in " + folder + " can't be listed", e);
    }
    return names;
  }

  /** The main jar, and others that have the folder where some of their packages are user code. */
  private Set<String> jars(ClassLoader loader, String folder, Set<String> classes)
      throws IOException {
    Set<String> found = new TreeSet<>();
    String mainJar = userCode.mainJar();
    if (mainJar != null) {
      found.add(new File(URI.create("file:" + mainJar)).getPath());
    }
    if (userCode.includesJars() && !folder.isEmpty() && !addJars(loader, folder, found)) {
      for (String name : classes) {
        addJars(loader, name + CLASS_FILE, found);
      }
    }
    return found;
  }

  /** {@return whether the loader has that name, in a jar or elsewhere} */
  private static boolean addJars(ClassLoader loader, String name, Set<String> into)
      throws IOException {
    List<URL> places = Collections.list(loader.getResources(name));
    for (URL place : places) {
      if (place.openConnection() instanceof JarURLConnection jar) {
        into.add(jar.getJarFile().getName());
      }
    }
    return !places.isEmpty();
  }

  private void list(File directory, String folder, boolean below, Set<String> into) {
    File[] files = directory.listFiles();
    if (files == null || isFull(directory, into)) {
      return;
    }
    for (File file : files) {
      if (!file.isDirectory()) {
        add(folder + file.getName(), into);
      } else if (below && !file.getName().startsWith(".")) {
        list(file, folder + file.getName() + "/", true, into);
      }
    }
  }

  private boolean isFull(File directory, Set<String> names) {
    boolean full = names.size() >= MOST;
    if (full && told.compareAndSet(false, true)) {
      System.err.println(
          "[picklejar] There are more than "
              + MOST
              + " files around "
              + directory
              + ", and code looks up resources by names that it puts together: not all were"
              + " looked at. Have the class path name folders of classes and resources only");
    }
    return full;
  }

  private static void add(String name, Set<String> into) {
    if (!name.endsWith(CLASS_FILE)) {
      into.add(name);
    }
  }

  private void inJar(String jar, String folder, boolean below, Set<String> into)
      throws IOException {
    for (String name : files(jar).tailSet(folder, true)) {
      if (!name.startsWith(folder)) {
        return;
      }
      if (below || name.indexOf('/', folder.length()) < 0) {
        into.add(name);
      }
    }
  }

  private synchronized NavigableSet<String> files(String jar) throws IOException {
    NavigableSet<String> known = jars.get(jar);
    if (known == null) {
      NavigableSet<String> names = new TreeSet<>();
      try (JarFile file = new JarFile(jar)) {
        file.stream()
            .filter(entry -> !entry.isDirectory())
            .forEach(entry -> add(entry.getName(), names));
      }
      jars.put(jar, names);
      known = names;
    }
    return known;
  }
}
