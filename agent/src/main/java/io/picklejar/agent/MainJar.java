package io.picklejar.agent;

import java.io.File;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/** The jar that holds the program's main class. */
final class MainJar {

  private MainJar() {}

  /** {@return path of the jar's URL, or null when the main class comes from elsewhere} */
  static @Nullable String find() {
    String command = System.getProperty("sun.java.command", "");
    String main = command.split(" ", 2)[0];
    if (main.endsWith(".jar")) {
      return new File(main).getAbsoluteFile().toURI().getPath();
    }
    if (LibraryPackages.contain(main.substring(main.indexOf('/') + 1))) {
      return null;
    }
    URL resource =
        ClassLoader.getSystemResource(
            main.substring(main.indexOf('/') + 1).replace('.', '/') + ".class");
    if (main.isEmpty() || resource == null || !resource.getProtocol().equals("jar")) {
      return null;
    }
    String path = resource.getPath();
    return path.substring("file:".length(), path.indexOf("!/"));
  }
}
