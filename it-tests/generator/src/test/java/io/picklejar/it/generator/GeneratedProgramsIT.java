package io.picklejar.it.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.generator.grammar.Grammar;
import io.picklejar.it.harness.Jdk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A short run with fixed seeds: the long one is a command, see the README. */
class GeneratedProgramsIT {
  private static final long FIRST = 100;
  private static final int PROGRAMS = 72;
  private static final int SHARING = 24;
  private static final int GIVING = 24;
  private static final int OLDEST = 17;
  private static final int NEWEST = 25;

  @Test
  void functions_of_generated_programs_answer_on_workers_as_on_the_launcher() throws IOException {
    List<Setting> settings = new ArrayList<>();
    for (int launcher : installed()) {
      for (int worker : installed()) {
        if (worker >= launcher) {
          settings.add(new Setting(launcher, worker, false));
          settings.add(new Setting(launcher, worker, true));
        }
      }
    }
    List<Long> seeds =
        Stream.of(
                LongStream.range(FIRST, FIRST + PROGRAMS),
                LongStream.range(Grammar.FIRST_SHARING, Grammar.FIRST_SHARING + SHARING),
                LongStream.range(Grammar.FIRST_GIVING, Grammar.FIRST_GIVING + GIVING))
            .flatMap(LongStream::boxed)
            .toList();
    Outcome outcome = new Session(new Jvms()).run(seeds, settings);
    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.differences()).isEmpty();
    assertThat(outcome.compared()).isGreaterThan(PROGRAMS * settings.size() / 2);
  }

  private static List<Integer> installed() {
    return Stream.of(OLDEST, NEWEST).filter(jdk -> Jdk.find(jdk).isPresent()).toList();
  }
}
