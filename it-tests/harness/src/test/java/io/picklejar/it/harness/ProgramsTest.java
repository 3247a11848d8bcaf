package io.picklejar.it.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
  @TempDir Path folder;
  private Path sources;
  private Path classes;

  @BeforeEach
  void folders() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    classes = Files.createDirectories(folder.resolve("classes"));
  }

  private Programs program(String name, String... lines) throws IOException {
    Path file = Files.createDirectories(sources.resolve(name)).resolve("Main.java");
    Files.write(file, List.of(lines));
    return new Programs(sources);
  }

  @Test
  void a_program_is_a_main_and_the_lines_it_must_print() throws IOException {
    Programs programs = program("a", "package a;", "// -> one", "class Main {}", "  // ->  two");
    program("b", "package b; class Main {}");
    assertThat(programs.names()).containsExactly("a.Main", "b.Main");
    assertThat(programs.expected("a.Main")).containsExactly("one", "two");
    assertThat(programs.expected("b.Main")).isEmpty();
    assertThat(programs.limits("a.Main")).isEmpty();
    program("c", "// -> one", "// without agent and classes -> add it");
    assertThat(programs.expected("c.Main")).containsExactly("one");
    assertThat(programs.limits("c.Main")).containsExactly("add it");
  }

  @Test
  void compiled_programs_run_and_their_functions_answer_again_elsewhere() throws IOException {
    Programs programs =
        program(
            "a",
            "package a;",
            "public class Main {",
            "  public static void main(String[] args) throws Exception {",
            "    io.picklejar.it.harness.Exchange.ship(args, \"x\", java.util.List.of(1));",
            "  }",
            "}");
    programs.compile(Jdk.current(), classes);
    Path file = folder.resolve("functions");
    Child child = Child.of(Jdk.current());
    Result launched =
        child
            .withClassPath(List.of(classes, Programs.harness()))
            .with("a.Main", file.toString())
            .run();
    Result worked =
        child
            .withClassPath(List.of(Programs.harness()))
            .with(Worker.class.getName(), file.toString(), "a.Main.missing")
            .run();
    assertThat(launched.orFail().out()).containsExactly("x", "[1]");
    assertThat(worked.orFail().out()).containsExactly("x", "[1]", "a.Main.missing is absent");
  }

  @Test
  void a_program_that_does_not_compile_is_an_error_with_the_compilers_words() throws IOException {
    Programs programs = program("a", "package a; class Main { int x = \"\"; }");
    assertThatThrownBy(() -> programs.compile(Jdk.current(), classes))
        .hasMessageContaining("incompatible types");
  }

  @Test
  void a_batch_goes_on_after_a_failure() throws IOException {
    Programs programs =
        program("a", "package a; public class Main {", bodyOf("throw new Exception(\"no\");"), "}");
    program("b", "package b; public class Main {", bodyOf("System.out.println(\"yes\");"), "}");
    programs.compile(Jdk.current(), classes);
    Child.of(Jdk.current())
        .withClassPath(List.of(classes, Programs.harness()))
        .with(Batch.class.getName(), "try", folder.toString(), folder.toString())
        .with("a.Main", "b.Main")
        .run()
        .orFail();
    assertThat(folder.resolve("a.Main.err")).content().contains("Exception: no");
    assertThat(folder.resolve("b.Main.out")).hasContent("yes");
    assertThat(folder.resolve("b.Main.err")).isEmptyFile();
  }

  private static String bodyOf(String statement) {
    return "public static void main(String[] args) throws Exception { " + statement + " }";
  }
}
