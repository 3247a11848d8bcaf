package io.picklejar.agent.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The class files of the jars on the class path. */
public final class Corpus {

  private Corpus() {}

  /** {@return the jars of the class path whose file name starts with one of the prefixes} */
  public static List<Path> jars(String... prefixes) {
    List<Path> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      Path path = Path.of(entry);
      String file = String.valueOf(path.getFileName());
      if (file.endsWith(".jar")
          && List.of(prefixes).stream().anyMatch(file::startsWith)
          && Files.exists(path)) {
        jars.add(path);
      }
    }
    return jars;
  }

  /**
   * {@return the class files of a jar by internal name, without those of other versions and of
   * modules}
   */
  public static Map<String, byte[]> classFiles(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      Map<String, byte[]> classFiles = new TreeMap<>();
      for (JarEntry entry : Collections.list(file.entries())) {
        String name = entry.getName();
        if (name.endsWith(".class")
            && !name.startsWith("META-INF/")
            && !name.endsWith("-info.class")) {
          classFiles.put(
              name.substring(0, name.length() - 6), file.getInputStream(entry).readAllBytes());
        }
      }
      return classFiles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
