package io.picklejar.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.Companions;
import io.picklejar.internal.closure.Report;
import io.picklejar.internal.heap.HeapPolicy;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Snapshot;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.PackedClosure.PackedShared;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A closure with something of everything, as it is before and behind the wire. */
class ClosureCodecTest {
  private static final String HEX = "0123456789abcdef".repeat(4);
  private static final ClassResolver HERE =
      name -> Class.forName(name, false, ClosureCodecTest.class.getClassLoader());

  private interface Text extends Supplier<String>, Serializable {}

  /** Statics, whose owner is this class. */
  private final List<Object> shared = new ArrayList<>(List.of("shared"));

  private final List<Object> first = new ArrayList<>(List.of(shared, 1));
  private final List<Object> second = new ArrayList<>(List.of(shared, 2));
  private final List<Object> alone = new ArrayList<>(List.of("alone"));
  private final Snapshot snapshot = new Snapshot(new NoUserCode());

  private record NoUserCode() implements HeapPolicy {
    @Override
    public boolean isUserClass(Class<?> type) {
      return false;
    }

    @Override
    public boolean usesField(String declaringClass, String fieldName) {
      return true;
    }
  }

  private Closure.StaticValue global(String name, Object value) {
    return new Closure.StaticValue(
        ClosureCodecTest.class, name, "Ljava/util/List;", snapshot.add(name, value));
  }

  private Closure closure(Object function) {
    List<Closure.Group> groups =
        List.of(
            new Closure.Group(List.of(global("first", first), global("second", second))),
            new Closure.Group(List.of(global("alone", alone))));
    Object slot = snapshot.add("function", function);
    Companions companions =
        new Companions(
            List.of(new Companions.Companion(4, HEX)),
            List.of(
                new Companions.Shared((Node) slot, 0, 7, List.of(1, 300)),
                new Companions.Shared(
                    (Node) groups.get(1).statics().get(0).slot(), 0, 200, List.of())),
            List.of());
    List<Report.Item> none = List.of();
    return new Closure(
        "a job",
        "the function",
        slot,
        groups,
        List.of(
            new Closure.ShippedClass("a.First", new byte[] {1, 2}, true, List.of("x", "y")),
            new Closure.ShippedClass("a.Second", new byte[] {3}, false, List.of())),
        List.of("a.Second", "a.First"),
        List.of(
            new Closure.EnumConstants("a.Kind", List.of(new Closure.Constant("ONE", "a.Kind$1")))),
        List.of(new Closure.Resource("a/file", List.of(new byte[] {5}, new byte[] {6, 7}))),
        new Report(none, none, none, none, none, none, none, List.of()),
        companions,
        snapshot,
        new int[0]);
  }

  private static PackedClosure read(byte[] bytes) {
    return ClosureCodec.read(bytes, 1 << 20, PartSource.NONE);
  }

  private PackedClosure sent(Object function) {
    return read(ClosureCodec.encode(closure(function), PartSink.NONE).bytes());
  }

  @Test
  void what_is_said_of_classes_comes_back() {
    PackedClosure packed = sent(new ArrayList<>());

    assertThat(packed.job()).isEqualTo("a job");
    assertThat(packed.initialized()).containsExactly("a.Second", "a.First");
    assertThat(packed.classes())
        .extracting(PackedClass::name)
        .containsExactly("a.First", "a.Second");
    assertThat(packed.classes().get(0).bytes()).containsExactly(1, 2);
    assertThat(packed.classes().get(0).runInitializer()).isTrue();
    assertThat(packed.classes().get(0).unshipped()).containsExactly("x", "y");
    assertThat(packed.classes().get(1).runInitializer()).isFalse();
    assertThat(packed.enums())
        .containsExactly(
            new Closure.EnumConstants("a.Kind", List.of(new Closure.Constant("ONE", "a.Kind$1"))));
    assertThat(packed.resources().get(0).contents().get(1)).containsExactly(6, 7);
  }

  @Test
  void statics_come_back_with_what_they_share_and_what_each_is_known_by() {
    PackedClosure packed = sent(new ArrayList<>());
    List<PackedField> fields = packed.groups().get(0).fields();

    assertThat(fields).extracting(PackedField::name).containsExactly("first", "second");
    assertThat(fields)
        .extracting(PackedField::owner)
        .containsOnly(ClosureCodecTest.class.getName());
    assertThat(fields).extracting(PackedField::descriptor).containsOnly("Ljava/util/List;");
    assertThat(fields.get(0).key()).isNotEqualTo(fields.get(1).key());
    assertThat(packed.groups().get(1).fields()).hasSize(1);

    Section section = GraphCodec.read(packed.groups().get(0).section(), HERE);
    Materializer materializer = new Materializer(external -> null);
    List<?> one = (List<?>) materializer.materialize(section.roots().get(0));
    List<?> other = (List<?>) materializer.materialize(section.roots().get(1));
    assertThat(one).isEqualTo(first);
    assertThat(other).isEqualTo(second);
    assertThat(one.get(0)).isSameAs(other.get(0));
  }

  /** The value of a static is known again by what it is, whatever group it is in. */
  @Test
  void a_static_has_one_key_alone_and_with_others() {
    PackedClosure both = sent(new ArrayList<>());
    ClosureCodecTest other = new ClosureCodecTest();
    other.second.set(0, "its own");
    Closure whole = other.closure(new ArrayList<>());
    Closure apart =
        new Closure(
            whole.job(),
            whole.type(),
            whole.function(),
            List.of(new Closure.Group(List.of(whole.groups().get(0).statics().get(0)))),
            whole.classes(),
            whole.initialized(),
            whole.enums(),
            whole.resources(),
            whole.report(),
            Companions.NONE,
            whole.objects(),
            whole.held());
    PackedClosure packed = read(ClosureCodec.encode(apart, PartSink.NONE).bytes());

    assertThat(packed.groups().get(0).fields().get(0).key())
        .isEqualTo(both.groups().get(0).fields().get(0).key());
  }

  @Test
  void the_function_refers_to_objects_of_statics() {
    EncodedClosure encoded =
        ClosureCodec.encode(closure(new ArrayList<>(List.of(alone, "own"))), PartSink.NONE);
    Section function = GraphCodec.read(read(encoded.bytes()).function(), HERE);
    Materializer materializer =
        new Materializer(external -> external.section() == 1 ? "of the second group" : null);

    assertThat(materializer.materialize(function.roots().get(0)))
        .isEqualTo(List.of("of the second group", "own"));
    assertThat(encoded.shared()).hasSize(1);
  }

  @Test
  void companions_come_back_with_their_sections() {
    PackedClosure packed = sent(new ArrayList<>());
    List<PackedShared> objects = packed.companions().shared();

    assertThat(packed.companions().functions()).containsExactly(new Digest(HEX));
    assertThat(objects.get(0)).isEqualTo(new PackedShared(0, 7, 0, 0, List.of(1, 300)));
    assertThat(objects.get(1)).isEqualTo(new PackedShared(0, 200, 2, 0, List.of()));
  }

  private static Text text(String captured) {
    return () -> captured + " and called";
  }

  /** Of one form and of another, between objects of two shapes. */
  @Test
  void lambdas_come_back() {
    Text other = () -> "other";
    List<Object> all = new ArrayList<>();
    all.addAll(List.of(text("a"), new StringBuilder("x"), other, text("b")));
    all.addAll(List.of(new ArrayList<>(List.of(1)), new StringBuilder("y"), text("c")));
    Section section = GraphCodec.read(sent(all).function(), HERE);
    List<Object> back = new ArrayList<>();
    for (Object object :
        (List<?>) new Materializer(external -> null).materialize(section.roots().get(0))) {
      back.add(object instanceof Text text ? text.get() : object.toString());
    }

    assertThat(back)
        .containsExactly("a and called", "x", "other", "b and called", "[1]", "y", "c and called");
  }

  @Test
  void sizes_are_told_by_name() {
    EncodedClosure encoded = ClosureCodec.encode(closure(new ArrayList<>()), PartSink.NONE);
    String prefix = ClosureCodecTest.class.getName();

    assertThat(encoded.parts())
        .containsEntry("class a.First", 2)
        .containsEntry("class a.Second", 1);
    assertThat(encoded.parts()).containsKey(prefix + ".first, " + prefix + ".second");
    assertThat(encoded.parts()).containsKey("captured state");
  }

  /** But for what companions share, which a closure may be without. */
  @Test
  void a_body_that_is_cut_is_told_as_such() {
    byte[] bytes = ClosureCodec.encode(closure(new ArrayList<>()), PartSink.NONE).bytes();
    byte[] body = ClosureCodec.body(bytes, 1 << 20);
    int read = 0;
    for (int length = 0; length < body.length; length++) {
      byte[] cut = Arrays.copyOf(body, length);
      try {
        PackedClosure packed = ClosureCodec.parse(Digest.of(cut), cut, Seal.VERSION);
        assertThat(packed.companions().shared()).isEmpty();
        read++;
      } catch (WireException expected) {
        assertThat(expected.getMessage()).contains("not consistent");
      }
    }
    assertThat(read).isEqualTo(1);
  }
}
