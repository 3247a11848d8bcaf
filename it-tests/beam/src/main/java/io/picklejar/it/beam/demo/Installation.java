package io.picklejar.it.beam.demo;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the parts of the demonstration are.
 *
 * @param jar the jar of the runner; its libraries are in {@code lib} beside it
 * @param agent the agent's jar
 * @param data the folder of flights.csv and airports.csv
 */
record Installation(Path jar, Path agent, Path data) {

  private static final String USER_JAR = "picklejar-it-examples";

  /** {@return the parts in the source tree in which this class has been built} */
  static Installation ofThisBuild() {
    try {
      Path jar =
          Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path itTests = jar.resolve("../../..").normalize();
      return new Installation(
          jar,
          itTests.resolve("../agent/target/picklejar-agent.jar").normalize(),
          itTests.resolve("examples/data"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return the class path of a launcher: the user's jar, and everything else} */
  String launcherClassPath() {
    return joined(Stream.concat(userJars(), libraries()));
  }

  /** {@return the class path of a worker that has the libraries but no class of the user} */
  String thinClassPath() {
    return joined(libraries());
  }

  /** {@return the bytes of all jars that have to be on a worker without Picklejar} */
  long fatBytes() {
    return Stream.concat(userJars(), libraries()).mapToLong(path -> path.toFile().length()).sum();
  }

  /** {@return the jar of the example} */
  Path userJar() {
    return userJars().findFirst().orElseThrow(() -> new IllegalStateException("no " + USER_JAR));
  }

  private Stream<Path> userJars() {
    return jars().stream().filter(Installation::isUserJar);
  }

  private Stream<Path> libraries() {
    return Stream.concat(Stream.of(jar), jars().stream().filter(path -> !isUserJar(path)));
  }

  private List<Path> jars() {
    try (Stream<Path> jars = Files.list(jar.resolveSibling("lib"))) {
      return jars.sorted(Comparator.naturalOrder()).toList();
    } catch (IOException e) {
      throw new IllegalStateException("no libraries beside " + jar, e);
    }
  }

  private static boolean isUserJar(Path path) {
    return path.getFileName().toString().startsWith(USER_JAR);
  }

  private static String joined(Stream<Path> paths) {
    return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
