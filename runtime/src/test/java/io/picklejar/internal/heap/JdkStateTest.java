package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.nio.ByteOrder;
import java.nio.charset.CodingErrorAction;
import java.security.Provider;
import java.security.Security;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** State of JDK objects that neither fields nor Java serialization keep. */
class JdkStateTest {

  @Test
  void constants_stay_what_they_are() {
    assertThat(RoundTrip.of(ByteOrder.LITTLE_ENDIAN)).isSameAs(ByteOrder.LITTLE_ENDIAN);
    assertThat(RoundTrip.of(CodingErrorAction.REPORT)).isSameAs(CodingErrorAction.REPORT);
    assertThat(RoundTrip.of(DateTimeFormatter.ISO_DATE)).isSameAs(DateTimeFormatter.ISO_DATE);
  }

  @Test
  void a_future_complete_with_null_is_complete_normally() {
    CompletableFuture<Object> copy = RoundTrip.of(CompletableFuture.completedFuture(null));

    assertThat(copy).isCompletedWithValue(null);
  }

  @Test
  void a_failed_future_and_a_stage_keep_what_they_hold() {
    Exception failure = new IllegalStateException("boom");
    CompletableFuture<Object> copy = RoundTrip.of(CompletableFuture.failedFuture(failure));
    CompletionStage<Object> stage = RoundTrip.of(CompletableFuture.completedStage("value"));

    assertThat(copy.handle((value, thrown) -> thrown.getMessage())).isCompletedWithValue("boom");
    assertThat(stage.thenApply(value -> value + "!").toCompletableFuture())
        .isCompletedWithValue("value!");
  }

  @Test
  void a_matcher_keeps_its_match_and_its_text() {
    StringBuilder text = new StringBuilder("a1 b2 c3");
    Matcher matcher = Pattern.compile("(\\w)(\\d)").matcher(text);
    matcher.find();
    Object[] copy = RoundTrip.of(new Object[] {matcher, text});
    Matcher copied = (Matcher) copy[0];

    assertThat(copied.group(2)).isEqualTo("1");
    assertThat(copied.find()).isTrue();
    assertThat(copied.group()).isEqualTo("b2");
    ((StringBuilder) copy[1]).append(" d4");
    assertThat(copied.reset().results()).hasSize(4);
  }

  @Test
  void an_exception_of_the_jvm_keeps_its_message() {
    NullPointerException thrown = thrownByTheJvm(new String[1]);
    thrown.addSuppressed(new Exception("suppressed"));
    NullPointerException copy = RoundTrip.of(thrown);

    assertThat(copy).hasMessage(thrown.getMessage()).hasNoCause();
    assertThat(copy.getMessage()).contains("String.length()");
    assertThat(copy.getStackTrace()).isEqualTo(thrown.getStackTrace());
    assertThat(copy.getSuppressed()).hasSize(1);
    copy.initCause(new Exception("late"));
  }

  private static NullPointerException thrownByTheJvm(String[] texts) {
    try {
      throw new IllegalStateException("length " + texts[0].length());
    } catch (NullPointerException e) {
      return e;
    }
  }

  @Test
  void a_thread_local_has_the_value_of_this_thread() {
    ThreadLocal<StringBuilder> local =
        ThreadLocal.withInitial(
            (Supplier<StringBuilder> & Serializable) () -> new StringBuilder("new"));
    assertThat(RoundTrip.of(local).get()).hasToString("new");

    local.set(new StringBuilder("set"));
    assertThat(RoundTrip.of(local).get()).hasToString("set");

    local.set(null);
    assertThat(RoundTrip.of(local).get()).isNull();
  }

  @Test
  void a_thread_local_value_that_cannot_travel_is_left_to_the_supplier() {
    ThreadLocal<Object[]> local =
        ThreadLocal.withInitial((Supplier<Object[]> & Serializable) () -> new Object[] {"fresh"});
    local.set(new Object[] {Thread.currentThread(), local});

    assertThat(RoundTrip.of(local).get()).containsExactly("fresh");
  }

  static class Counting extends ThreadLocal<Object> {
    static int sets;
    final String name;

    Counting(String name) {
      this.name = name;
    }

    @Override
    protected Object initialValue() {
      return "own of " + name;
    }

    @Override
    public void set(Object value) {
      sets++;
      super.set(value);
    }
  }

  @Test
  void a_subclass_of_thread_local_has_the_value_of_this_thread_too() {
    Counting local = new Counting("a");
    assertThat(RoundTrip.of(local).get()).isEqualTo("own of a");

    local.set("set");
    Counting.sets = 0;
    assertThat(RoundTrip.of(local).get()).isEqualTo("set");
    assertThat(Counting.sets).as("calls of what it overrides").isZero();

    local.set(null);
    assertThat(RoundTrip.of(local).get()).isNull();

    local.set(new Object[] {Thread.currentThread(), local});
    assertThat(RoundTrip.of(local).get()).isEqualTo("own of a");
  }

  @Test
  void an_inheritable_subclass_of_thread_local_hands_its_value_down() throws Exception {
    InheritableThreadLocal<List<String>> local =
        new InheritableThreadLocal<>() {
          @Override
          protected List<String> childValue(List<String> parent) {
            return List.of(parent.get(0), "child");
          }
        };
    local.set(List.of("parent"));
    InheritableThreadLocal<List<String>> copy = RoundTrip.of(local);
    List<String> seen = new ArrayList<>();
    Thread child = new Thread(() -> seen.addAll(copy.get()));
    child.start();
    child.join();

    assertThat(copy.get()).containsExactly("parent");
    assertThat(seen).containsExactly("parent", "child");
  }

  @Test
  void an_anonymous_logger_is_not_the_root_logger() {
    Logger copy = RoundTrip.of(Logger.getAnonymousLogger());

    assertThat(copy.getName()).isNull();
    assertThat(copy.getParent()).isSameAs(Logger.getLogger(""));
  }

  @Test
  void a_security_provider_is_looked_up() {
    Provider provider = Security.getProviders()[0];

    assertThat(RoundTrip.of(provider)).isSameAs(provider);
  }

  @Test
  void a_description_of_a_class_for_serialization_is_looked_up() {
    ObjectStreamClass described = ObjectStreamClass.lookup(String.class);

    assertThat(RoundTrip.of(described)).isSameAs(described);
  }

  @Test
  void generators_of_random_numbers_go_on() {
    RandomGenerator generator = RandomGenerator.of("L64X128MixRandom");
    generator.nextLong();
    RandomGenerator copy = RandomGenerator.class.cast(RoundTrip.of((Object) generator));

    assertThat(copy.nextLong()).isEqualTo(generator.nextLong());
    assertThat(RoundTrip.of(RandomGeneratorFactory.of("L32X64MixRandom")).name())
        .isEqualTo("L32X64MixRandom");
  }

  @Test
  void a_hex_format_keeps_its_settings() {
    HexFormat format = HexFormat.ofDelimiter(":").withPrefix("<").withSuffix(">").withUpperCase();

    assertThat(RoundTrip.of(format)).isEqualTo(format);
  }

  @Test
  void a_formatter_of_fractions_is_made_with_all_its_fields() {
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    assertThat(RoundTrip.of(formatter).format(LocalTime.of(1, 2, 3, 4_000_000)))
        .isEqualTo("01:02:03.004");
  }
}
