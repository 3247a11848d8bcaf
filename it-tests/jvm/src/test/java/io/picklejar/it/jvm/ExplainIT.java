package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code Picklejar.explain} says: every item with its tier and the path to it. */
class ExplainIT {
  private static final String MAIN = "acme.explained.Main";
  private static final String BODY = "acme.explained.Main.lambda$main$0() -> acme.explained.";

  @Test
  void every_item_has_its_tier_and_path() throws Exception {
    Launches launches =
        Launches.compiled(new Programs(Path.of("src/explained/java")), Jdk.current());
    List<String> lines =
        Child.of(Jdk.current())
            .withAgent("log=off")
            .withClassPath(List.of(launches.classes(), Programs.harness()))
            .with(MAIN, Files.createTempFile("function", ".bin").toString())
            .run()
            .orFail()
            .out();
    assertItem(
        lines, "Main.table (static-value, N bytes)", BODY + "Main.look() -> acme.explained.Main");
    assertItem(
        lines, "Helper (executed, N bytes)", BODY + "Helper$Question -> acme.explained.Helper");
    assertItem(
        lines, "Failure (loadable, N bytes)", "acme.explained.Main -> acme.explained.Failure");
    assertItem(lines, "Main.POOL (worker's initializer)", BODY + "Main.POOL");
    assertItem(lines, "Main.calls (written, N bytes)", BODY + "Main.look()");
    int note = lines.indexOf("    acme/explained/note.txt (resource, N bytes)");
    assertThat(lines.get(note + 1))
        .isEqualTo("      by function -> " + BODY + "Main.look() -> \"acme/explained/note.txt\"");
    assertThat(lines).noneMatch(line -> line.contains("unrelated"));
  }

  private static void assertItem(List<String> lines, String item, String path) {
    assertThat(lines).contains("    acme.explained." + item);
    int at = lines.indexOf("    acme.explained." + item);
    assertThat(lines.get(at + 1)).startsWith("      by function -> " + path);
  }
}
