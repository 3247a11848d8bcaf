package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.wire.GraphCodec;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TrimmingTest {
  interface Function extends IntSupplier, Serializable {}

  /** Not Serializable, with a field that cannot travel. */
  static class Outer {
    int used = 5;
    Object unused = Thread.currentThread();
    List<String> late = List.of("late");
    Outer self = this;

    class Inner implements Supplier<Outer> {
      @Override
      public Outer get() {
        return Outer.this;
      }
    }

    Function lambda() {
      return () -> used + late.size();
    }
  }

  static class SerializableOuter implements Serializable {
    int used = 5;
    Object unused = Thread.currentThread();

    Function lambda() {
      return () -> used;
    }
  }

  private static Object trip(Snapshot snapshot, Object slot) {
    byte[] bytes = GraphCodec.write(List.of(slot), node -> null, text -> false).bytes();
    return RoundTrip.read(bytes);
  }

  @Test
  void enclosing_instance_has_only_used_fields() {
    Outer outer = new Outer();
    Snapshot snapshot = RoundTrip.snapshot("used");
    Object slot = snapshot.add("f", outer.new Inner());

    Outer back = ((Outer.Inner) trip(snapshot, slot)).get();

    assertThat(snapshot.refusals()).isEmpty();
    assertThat(back.used).isEqualTo(5);
    assertThat(back.unused).isNull();
    assertThat(back.late).isNull();
    assertThat(outer.unused).isNotNull();
  }

  @Test
  void captured_this_has_only_used_fields_and_gains_those_used_later() {
    Snapshot snapshot = RoundTrip.snapshot("used");
    Object slot = snapshot.add("f", new Outer().lambda());
    assertThat(snapshot.refusals()).isEmpty();
    snapshot.fieldUsed(Outer.class.getName(), "late");

    assertThat(((IntSupplier) trip(snapshot, slot)).getAsInt()).isEqualTo(6);
  }

  @Test
  void using_a_field_that_cannot_travel_is_a_refusal() {
    Snapshot snapshot = RoundTrip.snapshot("used");
    snapshot.add("f", new Outer().lambda());
    snapshot.fieldUsed(Outer.class.getName(), "unused");

    assertThat(snapshot.refusals()).extracting(Refusal::path).containsExactly("f.this.unused");
  }

  @Test
  void enclosing_instance_that_is_also_captured_is_whole() {
    Outer outer = new Outer();
    outer.unused = "fine";
    Snapshot snapshot = RoundTrip.snapshot();
    Object slot = snapshot.add("f", new Object[] {outer.new Inner(), outer});

    Object[] back = (Object[]) trip(snapshot, slot);

    assertThat(((Outer.Inner) back[0]).get()).isSameAs(back[1]);
    assertThat(((Outer) back[1]).unused).isEqualTo("fine");
    assertThat(((Outer) back[1]).self).isSameAs(back[1]);
  }

  @Test
  void field_that_leads_back_to_the_enclosing_instance_makes_it_whole() {
    Snapshot snapshot = RoundTrip.snapshot("self");
    snapshot.add("f", new Outer().new Inner());

    assertThat(snapshot.refusals()).extracting(Refusal::path).containsExactly("f.this$0.unused");
  }

  @Test
  void serializable_enclosing_instance_is_trimmed_too() {
    Snapshot snapshot = RoundTrip.snapshot("used");
    Object slot = snapshot.add("f", new SerializableOuter().lambda());

    assertThat(snapshot.refusals()).isEmpty();
    assertThat(((IntSupplier) trip(snapshot, slot)).getAsInt()).isEqualTo(5);
  }

  static class WithTransient {
    transient ExecutorService pool = java.util.concurrent.ForkJoinPool.commonPool();
    transient String kept = "k";
  }

  enum Mode {
    FAST,
    SLOW {
      int own = 1;
    };

    int hits;
    Object unusedState = Thread.currentThread();
    final int fixed = 3;
  }

  @Test
  void transient_fields_of_plain_objects_travel_unless_refused() {
    WithTransient value = new WithTransient();

    WithTransient back = RoundTrip.of(value);

    assertThat(back.pool).isNull();
    assertThat(back.kept).isEqualTo("k");
  }

  @Test
  void mutable_state_of_enum_constants_is_told_as_roots_of_its_own() {
    Mode.FAST.hits = 7;
    Snapshot snapshot = RoundTrip.snapshot("hits");
    snapshot.add("f", new Object[] {Mode.FAST, Mode.SLOW});

    assertThat(snapshot.enumFields())
        .extracting(EnumField::label, EnumField::slot)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Mode.class.getName() + ".FAST.hits", 7),
            org.assertj.core.groups.Tuple.tuple(Mode.class.getName() + ".SLOW.hits", 0));
    assertThat(snapshot.refusals()).isEmpty();

    snapshot.fieldUsed(Mode.class.getName(), "unusedState");
    assertThat(snapshot.refusals())
        .extracting(Refusal::root)
        .contains(Mode.class.getName() + ".FAST.unusedState");
  }
}
