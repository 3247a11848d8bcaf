package io.picklejar.it.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Programs of users: a tree of Java sources in which each {@code Main.java} is a program. Lines of
 * it that start with {@code // ->} are what it has to print.
 *
 * @param sources root of the source tree
 * @param libraries jars and folders that they need, which launchers and workers have
 * @param compiled folders of classes of theirs that another compiler has made
 * @param jvmOptions options of all JVMs that run them
 */
public record Programs(
    Path sources, List<Path> libraries, List<Path> compiled, List<String> jvmOptions) {
  private static final String EXPECTED = "// ->";
  private static final String NEEDS_AGENT = "// with the agent only";
  private static final String LIMIT = "// without agent and classes ->";

  /** Programs that need the JDK alone. */
  public Programs(Path sources) {
    this(sources, List.of(), List.of(), List.of());
  }

  /** {@return all jars of a folder} */
  public static List<Path> jars(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the names of the main classes} */
  public List<String> names() {
    return files().stream()
        .filter(file -> file.endsWith("Main.java"))
        .map(file -> sources.relativize(file).toString())
        .map(file -> file.substring(0, file.length() - ".java".length()).replace('/', '.'))
        .toList();
  }

  /** {@return the lines that a program has to print} */
  public List<String> expected(String name) {
    return marked(name, EXPECTED);
  }

  /**
   * {@return what a worker that has neither the agent nor the user's classes says to a program that
   * is beyond it; empty if there is no such limit}
   */
  public List<String> limits(String name) {
    return marked(name, LIMIT);
  }

  /** {@return whether workers without the agent do what the program shows otherwise} */
  boolean needsAgent(String name) {
    return !marked(name, NEEDS_AGENT).isEmpty();
  }

  private List<String> marked(String name, String marker) {
    try (Stream<String> lines = Files.lines(sources.resolve(name.replace('.', '/') + ".java"))) {
      return lines
          .map(String::strip)
          .filter(line -> line.startsWith(marker))
          .map(line -> line.substring(marker.length()).strip())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiles all programs with the compiler of a JDK, and puts files beside the sources beside the
   * classes.
   *
   * @param classes folder for the classes
   * @param options further options of the compiler
   */
  public void compile(Jdk jdk, Path classes, String... options) {
    compiled.forEach(folder -> copy(folder, classes));
    List<String> command =
        new ArrayList<>(List.of(jdk.tool("javac"), "-g", "-nowarn", "-d", classes.toString()));
    command.addAll(List.of("-cp", classes + File.pathSeparator + classPath()));
    command.addAll(List.of(options));
    files().forEach(file -> command.add(file.toString()));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalArgumentException(output);
      }
      copyResources(classes);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void copyResources(Path classes) throws IOException {
    try (Stream<Path> all = Files.walk(sources)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".java")) {
          Path copy = classes.resolve(sources.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** {@return where this library is, for the class paths of programs and workers} */
  public static Path harness() {
    return Path.of(Programs.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String classPath() {
    return Stream.concat(Stream.of(harness()), libraries.stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(sources)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
