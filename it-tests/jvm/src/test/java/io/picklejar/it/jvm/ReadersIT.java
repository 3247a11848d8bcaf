package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workers whose code or whose streams have a class loader of their own and leave the thread's as it
 * is: functions are of that loader's classes, as with plain Java serialization.
 */
class ReadersIT {
  private static final String NAME = "acme.reading.Main";
  private static final String SOURCE = "src/reading/java/acme/reading/Main.java";

  @TempDir static Path folder;
  private static Path classes;

  @BeforeAll
  static void compile() {
    Programs programs = new Programs(Path.of("src/reading/java"));
    classes = Launches.compiled(programs, Jdk.current()).classes();
  }

  private static List<String> run(Jdk jdk, String... arguments) {
    return Child.of(jdk)
        .withAgent("log=off")
        .withClassPath(List.of(classes))
        .with(arguments)
        .run()
        .orFail()
        .out();
  }

  private static String written(Jdk jdk, String program) {
    String file = folder.resolve(program.replace('/', '-') + jdk.feature()).toString();
    run(jdk, program, "write", file);
    return file;
  }

  @Test
  void the_reading_code_is_a_source_file_that_is_launched() {
    for (Jdk jdk : Jdk.currentAnd(25)) {
      assertThat(run(jdk, SOURCE, "read", written(jdk, SOURCE))).containsExactly("read set, set");
    }
  }

  @Test
  void the_reading_code_is_in_a_loader_of_its_own() {
    for (Jdk jdk : Jdk.currentAnd(25)) {
      assertThat(run(jdk, NAME, "host", written(jdk, NAME), classes.toString() + "/"))
          .containsExactly("read set, set");
    }
  }

  @Test
  void the_stream_finds_classes_in_a_loader() {
    for (Jdk jdk : Jdk.currentAnd(25)) {
      assertThat(run(jdk, NAME, "resolve", written(jdk, NAME), classes.toString() + "/"))
          .containsExactly("read set, set");
    }
  }

  @Test
  void an_object_that_a_refused_function_is_part_of_is_ended_in_its_stream() {
    String program = "acme.aborted.Main";
    for (Jdk jdk : Jdk.currentAnd(25)) {
      String file = folder.resolve("aborted-" + jdk.feature()).toString();
      assertThat(run(jdk, program, "write", file)).containsExactly("refused", "refused", "refused");
      assertThat(run(jdk, program, "read", file))
          .containsExactly("aborted", "7", "between", "7", "aborted", "7");
    }
  }

  @Test
  void an_object_whose_class_is_missing_is_named_and_not_its_function() {
    String program = "acme.lacking.Main";
    for (Jdk jdk : Jdk.currentAnd(25)) {
      String file = folder.resolve("lacking-" + jdk.feature()).toString();
      assertThat(run(jdk, program, "write", file)).isEmpty();
      assertThat(run(jdk, program, "read", file))
          .containsExactly("lacks acme.lacking.Main$Job", "lacks acme.lacking.Main$Job, …", "end");
    }
  }
}
