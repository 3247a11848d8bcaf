package io.picklejar.it.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An installed JDK.
 *
 * @param home its folder
 * @param feature its feature release, such as 17
 */
public record Jdk(Path home, int feature) {

  /** {@return the JDK that runs this} */
  public static Jdk current() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  /**
   * {@return an installed JDK of that feature release} Looks at the running one, at {@code
   * JAVA<feature>_HOME}, then beside the running one and in {@code /usr/lib/jvm}.
   */
  public static Optional<Jdk> find(int feature) {
    if (current().feature == feature) {
      return Optional.of(current());
    }
    return candidates(feature).stream()
        .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
        .map(home -> new Jdk(home, featureOf(home)))
        .filter(jdk -> jdk.feature == feature)
        .findFirst();
  }

  /**
   * {@return the JDK that runs this, and the installed one of that feature release if there is one}
   */
  public static List<Jdk> currentAnd(int feature) {
    return Stream.concat(Stream.of(current()), find(feature).stream()).distinct().toList();
  }

  /** {@return path of one of its tools, such as {@code java}} */
  public String tool(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  @Override
  public String toString() {
    return "JDK " + feature;
  }

  private static Set<Path> candidates(int feature) {
    Set<Path> homes = new LinkedHashSet<>();
    String named = System.getenv("JAVA" + feature + "_HOME");
    if (named != null) {
      homes.add(Path.of(named));
    }
    Path beside = current().home.getParent();
    if (beside != null) {
      homes.addAll(children(beside));
    }
    homes.addAll(children(Path.of("/usr/lib/jvm")));
    return homes;
  }

  private static Set<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return new LinkedHashSet<>(entries.sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads {@code JAVA_VERSION="25.0.3"} in the file {@code release}; 0 when there is none. */
  private static int featureOf(Path home) {
    Properties release = new Properties();
    try (InputStream in = Files.newInputStream(home.resolve("release"))) {
      release.load(in);
    } catch (IOException e) {
      return 0;
    }
    String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Runtime.Version.parse(version).feature();
  }
}
