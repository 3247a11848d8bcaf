package io.picklejar.it.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Games;
import io.picklejar.it.harness.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beam's own examples, unchanged, give with the agent what they give without. */
class ExamplesIT {

  private static final String EXAMPLES = "org.apache.beam.examples.";
  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();
  private static final long SECONDS = 300;
  private static final int EDITS = 500;

  private static final List<String> SMALL =
      List.of(
          "SumPerKey",
          "GroupIntoBatches",
          "Combine",
          "Window",
          "Create",
          "MinPerKey",
          "Keys",
          "Count",
          "Max",
          "MaxPerKey",
          "ApproximateQuantiles",
          "Sum",
          "KvSwap",
          "Sample",
          "Mean",
          "Values",
          "Partition",
          "Regex",
          "CountPerKey",
          "View",
          "Top",
          "FlatMapElements",
          "CoGroupByKey",
          "MeanPerKey",
          "Latest",
          "Min",
          "MapElements",
          "Distinct",
          "ToString");

  @ParameterizedTest
  @CsvSource({
    "WordCount,--inputFile,words.txt",
    "cookbook.DistinctExample,--input,words.txt",
    "complete.TfIdf,--input,texts/",
    "complete.TopWikipediaSessions,--wikiInput,edits.json",
    "complete.game.UserScore,--input,games.csv",
    "complete.game.HourlyTeamScore,--input,games.csv"
  })
  void the_output_is_the_same(String example, String option, String input) throws Exception {
    List<String> plain = lines(example, option, input, List.of(), "plain");
    List<String> agent = lines(example, option, input, Beam.agent(EXAMPLES + "*"), "agent");

    assertThat(plain).isNotEmpty();
    assertThat(agent).isEqualTo(plain);
  }

  /** It gives each line a time at random, so only sums over all windows can be compared. */
  @Test
  void the_windowed_word_count_has_the_same_sums() throws Exception {
    String example = "WindowedWordCount";
    List<String> plain = lines(example, "--inputFile", "words.txt", List.of(), "plain");
    List<String> agent =
        lines(example, "--inputFile", "words.txt", Beam.agent(EXAMPLES + "*"), "agent");

    assertThat(sums(agent)).isEqualTo(sums(plain)).containsEntry("stomach", 1L);
  }

  /** It checks its own output. */
  @Test
  void the_debugging_word_count_is_right() throws Exception {
    Path folder = RUNS.resolve("DebuggingWordCount");
    Beam.run(
        folder.resolve("log"),
        SECONDS,
        Beam.agent(EXAMPLES + "*"),
        List.of(
            EXAMPLES + "DebuggingWordCount",
            "--inputFile=" + data("words.txt"),
            "--output=" + folder.resolve("words")));
  }

  /** They log what they compute; which of two simultaneous elements is the latest is by chance. */
  @Test
  void the_small_examples_log_the_same() throws Exception {
    List<String> plain = logged(List.of(), "plain");

    assertThat(plain).hasSizeGreaterThan(90);
    assertThat(logged(Beam.agent(EXAMPLES + "*"), "agent")).isEqualTo(plain);
  }

  /** {@return the log's lines with their words in order, since Beam keeps no order of elements} */
  private static List<String> logged(List<String> jvm, String name) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("io.picklejar.it.upstream.Mains"));
    SMALL.forEach(example -> arguments.add(EXAMPLES + example + "Example"));
    String log = Beam.run(RUNS.resolve("small-" + name), 2 * SECONDS, jvm, arguments);
    return log.lines()
        .filter(line -> line.contains("$LogOutput - ") && !line.contains("Latest element (without"))
        .map(line -> Arrays.stream(line.split("\\W+")).sorted().toList().toString())
        .sorted()
        .toList();
  }

  private static List<String> lines(
      String example, String option, String input, List<String> jvm, String name) throws Exception {
    Path folder = RUNS.resolve(example + "-" + name);
    OutputFolder output = OutputFolder.cleared(folder.resolve("output"));
    Beam.run(
        folder.resolve("log"),
        SECONDS,
        jvm,
        List.of(
            EXAMPLES + example,
            option + "=" + data(input),
            "--output=" + output.path().resolve("part"),
            "--runner=DirectRunner",
            "--targetParallelism=2"));
    return output.sortedLines();
  }

  private static Map<String, Long> sums(List<String> counts) {
    Map<String, Long> sums = new TreeMap<>();
    for (String count : counts) {
      String[] pair = count.split(": ");
      sums.merge(pair[0], Long.parseLong(pair[1]), Long::sum);
    }
    return sums;
  }

  private static String data(String name) throws IOException {
    Path folder = RUNS.resolve("data");
    Files.createDirectories(folder.resolve("texts"));
    List<String> words =
        List.of("to be or not to be", "Flourish Flourish Flourish", "the stomach of the king");
    Files.write(folder.resolve("words.txt"), words);
    for (int i = 0; i < words.size(); i++) {
      Files.write(folder.resolve("texts").resolve(i + ".txt"), List.of(words.get(i)));
    }
    Files.write(folder.resolve("games.csv"), Games.lines());
    Files.write(
        folder.resolve("edits.json"),
        IntStream.range(0, EDITS).mapToObj(ExamplesIT::edit).toList());
    return folder + "/" + name;
  }

  private static String edit(int i) {
    return "{\"timestamp\": " + i * 1800 + ", \"contributor_username\": \"user" + i % 5 + "\"}";
  }
}
