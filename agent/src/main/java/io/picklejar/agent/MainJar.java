package io.picklejar.agent;

import java.io.File;
import java.net.URI;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/** The jar that holds the program's main class, or that an engine's client was given. */
final class MainJar {

  private MainJar() {}

  /**
   * {@return path of the jar's URL, or null when the main class comes from elsewhere} The command
   * begins with the jar, which then is the class path, or with a class; a main module has a
   * property of its own.
   */
  static @Nullable String find() {
    String command = System.getProperty("sun.java.command", "");
    String classPath = System.getProperty("java.class.path", "");
    if (!classPath.isEmpty() && (command + " ").startsWith(classPath + " ")) {
      return new File(classPath).getAbsoluteFile().toURI().getRawPath();
    }
    String module = System.getProperty("jdk.module.main", "");
    String main = command.split(" ", 2)[0];
    String name = main.substring(main.indexOf('/') + 1);
    if (main.isEmpty() || LibraryPackages.contain(name)) {
      return SubmittedJar.find(command);
    }
    return module.isEmpty() ? ofClass(name) : ofModule(module);
  }

  private static @Nullable String ofClass(String name) {
    URL resource = ClassLoader.getSystemResource(name.replace('.', '/') + ".class");
    if (resource == null || !resource.getProtocol().equals("jar")) {
      return null;
    }
    String path = resource.getPath();
    return path.substring("file:".length(), path.indexOf("!/"));
  }

  private static @Nullable String ofModule(String name) {
    return ModuleLayer.boot()
        .configuration()
        .findModule(name)
        .flatMap(module -> module.reference().location())
        .map(URI::getRawPath)
        .filter(path -> path != null && path.endsWith(".jar"))
        .orElse(null);
  }
}
