package io.picklejar.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.MalformedURLException;
import java.net.URL;
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

  private static boolean isUserResource(String options, String name, String place)
      throws MalformedURLException {
    return UserCode.of(Options.parse(options)).containsResource(name, new URL(place));
  }

  @Test
  void resources_are_user_code_where_classes_are() throws MalformedURLException {
    assertThat(isUserResource("", "com/acme/a.txt", "file:/x/com/acme/a.txt")).isTrue();
    assertThat(isUserResource("", "java.txt", "file:/x/java.txt")).isTrue();
    assertThat(isUserResource("", "org/apache/beam/a.txt", "file:/x/org/apache/beam/a.txt"))
        .isFalse();
    assertThat(isUserResource("", "com/acme/a.txt", "jar:file:/x/a.jar!/com/acme/a.txt")).isFalse();
    String jar = "jar:file:/x/a.jar!/com/acme/sub/a.txt";
    assertThat(isUserResource("includes=com.acme.*", "com/acme/sub/a.txt", jar)).isTrue();
    assertThat(isUserResource("includes=com.other.*", "com/acme/sub/a.txt", jar)).isFalse();
    String file = "file:/x/com/acme/a.txt";
    assertThat(isUserResource("excludes=com.acme.*", "com/acme/a.txt", file)).isFalse();
  }

  @Test
  void what_is_no_pattern_is_an_error() {
    assertThatThrownBy(() -> Options.parse("includes=com.acme.*::x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("com.acme.*::x");
  }
}
