package io.picklejar.targets;

import io.picklejar.it.harness.Jdk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What {@link TargetsIT} says, for the output of other compilers than the JDK's. */
@EnabledIfSystemProperty(
    named = "picklejar.languages",
    matches = "true",
    disabledReason = "the compilers are downloads; run with -Planguages")
class LanguagesIT {

  private static final Path JAVA = Path.of("src/main/java");
  private static final Path KOTLIN = Path.of("src/main/kotlin");
  private static final Path SCALA = Path.of("src/main/scala");
  private static final Path SCALA_3 = Path.of("src/main/scala3");

  @TestFactory
  Stream<DynamicNode> java_compiled_by_eclipse() throws IOException {
    return check(ForeignCompiler.ECJ, JAVA);
  }

  @TestFactory
  Stream<DynamicNode> kotlin_with_call_sites() throws IOException {
    return check(ForeignCompiler.KOTLIN, KOTLIN);
  }

  @TestFactory
  Stream<DynamicNode> kotlin_with_lambda_classes() throws IOException {
    return check(ForeignCompiler.KOTLIN_CLASSES, KOTLIN);
  }

  @TestFactory
  Stream<DynamicNode> scala_2() throws IOException {
    return check(ForeignCompiler.SCALA_2, SCALA);
  }

  @TestFactory
  Stream<DynamicNode> scala_3() throws IOException {
    return check(ForeignCompiler.SCALA_3, SCALA, SCALA_3);
  }

  private static Stream<DynamicNode> check(ForeignCompiler compiler, Path... sources)
      throws IOException {
    List<Target> targets = new ArrayList<>();
    for (Path root : sources) {
      targets.addAll(Target.in(root));
    }
    Run run = Run.launch(Jdk.current(), targets, compiler.compile(sources), compiler.libraries());
    return Checks.of(run, Jdk.currentAnd(25)).stream();
  }
}
