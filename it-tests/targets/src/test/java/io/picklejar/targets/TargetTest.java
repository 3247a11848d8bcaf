package io.picklejar.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The headers of the targets name what there is. */
class TargetTest {

  static List<Target> targets() {
    return Target.in(Path.of("src/main/java"));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void each_static_that_a_header_names_exists(Target target) throws Exception {
    Set<String> named = new HashSet<>(target.ships());
    named.addAll(target.not());
    named.remove(target.name() + ".$assertionsDisabled");
    for (String field : named) {
      int dot = field.lastIndexOf('.');
      Class<?> owner =
          Class.forName(
              "io.picklejar.targets." + field.substring(0, dot),
              false,
              TargetTest.class.getClassLoader());
      assertThat(
              java.lang.reflect.Modifier.isStatic(
                  owner.getDeclaredField(field.substring(dot + 1)).getModifiers()))
          .as(field)
          .isTrue();
    }
    assertThat(target.ships()).noneMatch(target.not()::contains);
  }

  @ParameterizedTest
  @MethodSource("targets")
  void each_target_makes_functions(Target target) throws Exception {
    Object functions =
        Class.forName("io.picklejar.targets." + target.name()).getMethod("functions").invoke(null);
    // Some are proxies whose equals is not to be called.
    assertThat((List<?>) functions).isNotEmpty().allMatch(Objects::nonNull);
  }
}
