package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Lambdas that are not Serializable, as those of libraries are. */
@EnabledIfSystemProperty(named = "trusted", matches = "true")
class RevealedLambdaTest {

  /** An interface method with a bridge. */
  interface Narrow extends UnaryOperator<String> {
    @Override
    String apply(String text);
  }

  private final String field = "field";

  private String own(int number) {
    return field + number;
  }

  @Test
  void captures_come_back() {
    long wide = 1L << 40;
    List<String> shared = new ArrayList<>();
    Function<String, String> lambda =
        text -> {
          shared.add(text);
          return text + wide + shared;
        };
    Object[] copy = RoundTrip.of(new Object[] {lambda, shared});

    assertThat(apply(copy[0], "a")).isEqualTo("a1099511627776[a]");
    assertThat(copy[1]).hasToString("[a]");
  }

  @Test
  void an_instance_is_captured() {
    IntFunction<String> reference = this::own;
    Supplier<String> lambda = () -> own(2);

    assertThat(RoundTrip.of(reference).apply(1)).isEqualTo("field1");
    assertThat(RoundTrip.of(lambda).get()).isEqualTo("field2");
  }

  /** Not Serializable, so that it travels by its field. */
  record Holder<T>(T value) {}

  @Test
  void arguments_are_boxed_and_unboxed() {
    BinaryOperator<Integer> sum = Integer::sum;
    IntBinaryOperator most = Math::max;
    Function<Integer, Object> boxed = Integer::doubleValue;

    assertThat(RoundTrip.of(sum).apply(1, 2)).isEqualTo(3);
    assertThat(RoundTrip.of(most).applyAsInt(1, 2)).isEqualTo(2);
    assertThat(RoundTrip.of(new Holder<>(boxed)).value().apply(7)).isEqualTo(7.0);
  }

  @Test
  void method_references_of_every_kind_come_back() throws Exception {
    Function<String, Integer> unbound = String::length;
    Supplier<List<String>> constructor = ArrayList::new;
    Supplier<Object> object = Object::new;
    Function<List<?>, Integer> ofInterface = List::size;
    Callable<String> bound = "text"::trim;
    BiFunction<String, String, Boolean> bridge = String::equals;

    assertThat(RoundTrip.of(unbound).apply("four")).isEqualTo(4);
    assertThat(RoundTrip.of(constructor).get()).isEmpty();
    assertThat(RoundTrip.of(object).get()).isNotNull();
    assertThat(RoundTrip.of(ofInterface).apply(List.of(1, 2))).isEqualTo(2);
    assertThat(RoundTrip.of(bound).call()).isEqualTo("text");
    assertThat(RoundTrip.of(bridge).apply("a", "a")).isTrue();
  }

  @Test
  void bridges_are_implemented() {
    Narrow narrow = text -> text + "!";

    assertThat(apply(RoundTrip.of(narrow), "a")).isEqualTo("a!");
  }

  @Test
  void those_of_the_jdk_travel() {
    TemporalAdjuster adjuster = TemporalAdjusters.firstDayOfNextMonth();
    Comparator<java.time.OffsetDateTime> order = java.time.OffsetDateTime.timeLineOrder();

    assertThat(LocalDate.of(2026, 1, 5).with(RoundTrip.of(adjuster)))
        .isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(
            RoundTrip.of(order).compare(java.time.OffsetDateTime.MIN, java.time.OffsetDateTime.MAX))
        .isNegative();
  }

  @SuppressWarnings("unchecked")
  private static Object apply(Object function, Object argument) {
    return ((Function<Object, Object>) function).apply(argument);
  }
}
