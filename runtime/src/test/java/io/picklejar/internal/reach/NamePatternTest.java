package io.picklejar.internal.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.record.Fact;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamePatternTest {

  @Test
  void a_name_without_gaps_is_itself_only() {
    assertThat(NamePattern.of("acme.A")).accepts("acme.A").rejects("acme.AB", "xacme.A", "");
  }

  @Test
  void gaps_are_any_text_and_may_be_empty() {
    assertThat(pattern("acme.?Impl")).accepts("acme.Impl", "acme.a.b.FooImpl").rejects("acme.Foo");
    assertThat(pattern("?")).accepts("", "\n");
  }

  @Test
  void parts_do_not_overlap() {
    assertThat(pattern("ab?ba")).accepts("abba", "ab-ba").rejects("aba");
    assertThat(pattern("a?b?b")).accepts("abb", "axbxb").rejects("ab");
  }

  @Test
  void it_says_what_a_regular_expression_says() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      String pattern = text(random, "ab?", 6);
      String name = text(random, "ab", 7);
      assertThat(pattern(pattern).test(name))
          .as("%s as %s", name, pattern)
          .isEqualTo(Pattern.matches(pattern.replace("?", ".*"), name));
    }
  }

  private static NamePattern pattern(String text) {
    return NamePattern.of(text.replace('?', Fact.Lookup.ANY));
  }

  private static String text(Random random, String letters, int most) {
    return random
        .ints(random.nextInt(most + 1), 0, letters.length())
        .mapToObj(letters::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
