package io.picklejar.it.harness;

import io.picklejar.build.WeavingPlugin;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.dynamic.ClassFileLocator;

/** Weaves a program at build time. */
public final class Weaver {

  private Weaver() {}

  /**
   * Weaves a jar as byte-buddy-maven-plugin does.
   *
   * @param jar the program
   * @param classPath what it is compiled against
   * @param woven where the woven jar goes
   */
  public static void weave(String jar, String classPath, Path woven) throws IOException {
    Files.createDirectories(woven.getParent());
    try (URLClassLoader libraries = new URLClassLoader(urls(classPath), null)) {
      new Plugin.Engine.Default()
          .with(Plugin.Engine.TypeStrategy.Default.DECORATE)
          .with(ClassFileLocator.ForClassLoader.of(libraries))
          .apply(new File(jar), woven.toFile(), new Plugin.Factory.Simple(new WeavingPlugin()));
    }
  }

  /** {@return the jar that a woven program attaches the agent with} */
  public static String attacher() {
    return ByteBuddyAgent.class.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  private static URL[] urls(String classPath) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String jar : classPath.split(File.pathSeparator)) {
      urls.add(Path.of(jar).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
