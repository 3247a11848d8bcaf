package io.picklejar.it.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What of Beam's own tests passes without the agent, passes with it. */
class BeamTestsIT {

  private static final String SDK = "org\\.apache\\.beam\\.sdk\\.";
  private static final String INCLUDES = "org.apache.beam.sdk.*Test:org.apache.beam.sdk.*Test$*";
  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();
  private static final long SECONDS = 3600;

  /** What differs between any two runs: hash codes, names of lambda classes, orders in braces. */
  private static final Pattern OF_ONE_RUN =
      Pattern.compile("\\{.*}|@[0-9a-f]+|Lambda\\$[0-9]+/0x[0-9a-f]+|#[0-9a-f]{16}");

  /** Expects that a coder with a field of type Object is refused; that it isn't is the point. */
  private static final Set<String> MEANT =
      Set.of(
          "testEnsureSerializableWithUnserializableCoderByJava"
              + "(org.apache.beam.sdk.util.SerializableUtilsTest)");

  @Test
  void groups_and_serialization() throws Exception {
    agree("few", SDK + "(schemas\\.transforms\\.GroupTest|util\\.SerializableUtilsTest)");
  }

  @Test
  @Tag("nightly")
  void all() throws Exception {
    agree("all", SDK + "(transforms|coders|util|values|schemas|state|testing)\\..*");
  }

  private static void agree(String name, String classes) throws Exception {
    Set<String> without = passed(name + "-plain", List.of(), classes);
    Set<String> with = passed(name + "-agent", Beam.agent(INCLUDES), classes);
    Set<String> lost = new TreeSet<>(without);
    lost.removeAll(with);
    // Some depend on time, and fail now and then without the agent too.
    lost.removeAll(passed(name + "-again", Beam.agent(INCLUDES), classesOf(lost)));

    assertThat(without).isNotEmpty();
    assertThat(lost).isEqualTo(MEANT);
  }

  /** {@return a regular expression for the top-level classes of those tests} */
  private static String classesOf(Set<String> tests) {
    return tests.stream()
        .map(test -> Pattern.quote(test.replaceFirst(".*\\(([^$)]*).*", "$1")))
        .collect(Collectors.joining("|"));
  }

  private static Set<String> passed(String name, List<String> options, String classes)
      throws Exception {
    String jar = Beam.jar("-tests.jar");
    List<String> arguments = List.of("io.picklejar.it.upstream.BeamTests", jar, classes);
    String log = Beam.run(RUNS.resolve(name).resolve("log"), SECONDS, options, arguments);
    return log.lines()
        .filter(line -> line.startsWith("passed "))
        .map(line -> OF_ONE_RUN.matcher(line.substring("passed ".length())).replaceAll(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
