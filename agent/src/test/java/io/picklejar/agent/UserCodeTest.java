package io.picklejar.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What {@code includes} and {@code excludes} say of whole packages and single classes. */
class UserCodeTest {

  /** {@return whether a class that comes from no file is user code} */
  private static boolean isUser(String options, String className) {
    return UserCode.of(Options.parse(options))
        .contains(UserCodeTest.class.getClassLoader(), className, null);
  }

  @Test
  void a_star_after_a_package_is_all_below_it() {
    assertThat(isUser("excludes=com.acme.*", "com.acme.Job")).isFalse();
    assertThat(isUser("excludes=com.acme.*", "com.acme.sub.Job$Inner")).isFalse();
    assertThat(isUser("excludes=com.acme.*", "com.acmecorp.Job")).isTrue();
    assertThat(isUser("excludes=com.acme.*", "comXacme.Job")).isTrue();
    assertThat(isUser("excludes=com.acme.*", "com.acme")).isTrue();
  }

  @Test
  void a_package_of_the_library_side_can_be_user_code() {
    assertThat(isUser("", "org.apache.beam.examples.WordCount")).isFalse();
    assertThat(isUser("includes=org.apache.beam.examples.*", "org.apache.beam.examples.WordCount"))
        .isTrue();
    assertThat(isUser("includes=org.apache.beam.examples.*", "org.apache.beam.sdk.Pipeline"))
        .isFalse();
  }

  @Test
  void excludes_win() {
    String options = "includes=com.acme.*:org.junit.*,excludes=com.acme.gen.*:org.junit.Test?";
    assertThat(isUser(options, "com.acme.Job")).isTrue();
    assertThat(isUser(options, "com.acme.gen.Job")).isFalse();
    assertThat(isUser(options, "org.junit.Tests")).isFalse();
    assertThat(isUser(options, "org.junit.Test")).isTrue();
  }

  @Test
  void one_class_and_those_inside_it() {
    assertThat(isUser("excludes=com.acme.Job", "com.acme.Job")).isFalse();
    assertThat(isUser("excludes=com.acme.Job", "com.acme.Job$Inner")).isTrue();
    assertThat(isUser("excludes=com.acme.Job*", "com.acme.Job$Inner")).isFalse();
    assertThat(isUser("excludes=*.Generated*", "com.acme.x.GeneratedJob")).isFalse();
  }

  @Test
  void what_is_no_pattern_is_an_error() {
    assertThatThrownBy(() -> Options.parse("includes=com.acme.*::x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("com.acme.*::x");
  }
}
