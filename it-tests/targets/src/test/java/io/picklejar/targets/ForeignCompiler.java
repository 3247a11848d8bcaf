package io.picklejar.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A compiler that is not part of the JDK, from the folder of jars that the build has made of it.
 */
enum ForeignCompiler {
  /** The compiler of Eclipse. */
  ECJ("ecj", "org.eclipse.jdt.internal.compiler.batch.Main", "", "-nowarn", "--release", "17"),
  /** Kotlin with lambdas as call sites. */
  KOTLIN("kotlin", "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", "kotlin-stdlib", kotlin("indy")),
  /** Kotlin with a class for each lambda. */
  KOTLIN_CLASSES(
      "kotlin", "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", "kotlin-stdlib", kotlin("class")),
  /** Scala 2.13. */
  SCALA_2("scala2", "scala.tools.nsc.Main", "scala-library", "-nowarn", "-release", "17"),
  /** Scala 3. */
  SCALA_3(
      "scala3",
      "dotty.tools.dotc.Main",
      "scala3?-library",
      "-nowarn",
      "-java-output-version",
      "17");

  private final Path folder;
  private final String main;
  private final String libraries;
  private final List<String> options;

  ForeignCompiler(String folder, String main, String libraries, String... options) {
    this.folder = Path.of("target/compilers", folder);
    this.main = main;
    this.libraries = libraries;
    this.options = List.of(options);
  }

  private static String[] kotlin(String lambdas) {
    return new String[] {
      "-no-stdlib",
      "-no-reflect",
      "-nowarn",
      "-jvm-target",
      "17",
      "-Xlambdas=" + lambdas,
      "-Xsam-conversions=" + lambdas
    };
  }

  /** {@return the language's own library} */
  Path[] libraries() {
    return jars().stream()
        .filter(jar -> !libraries.isEmpty())
        .filter(jar -> jar.getFileName().toString().matches(libraries + "[-_].*"))
        .toArray(Path[]::new);
  }

  private List<Path> jars() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return a new folder with the class files of all sources below the roots} */
  Path compile(Path... roots) throws IOException {
    Path classes = Files.createTempDirectory("classes");
    List<String> arguments = new ArrayList<>(List.of("-Xmx1g", "-Xss4m", main));
    arguments.addAll(options);
    if (libraries().length > 0) {
      List<String> names = Stream.of(libraries()).map(Path::toString).toList();
      arguments.addAll(List.of("-classpath", String.join(java.io.File.pathSeparator, names)));
    }
    arguments.addAll(List.of("-d", classes.toString()));
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
      }
    }
    Result result =
        Child.of(Jdk.current()).withClassPath(jars()).with(arguments.toArray(String[]::new)).run();
    result.orFail();
    assertThat(classes).isNotEmptyDirectory();
    return classes;
  }
}
