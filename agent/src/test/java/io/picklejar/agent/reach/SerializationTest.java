package io.picklejar.agent.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.reach.Heap.Arrival;
import io.picklejar.internal.reach.Reached;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Code that serializes for itself, and what Java serialization runs and reads. */
class SerializationTest {
  private static final String SOURCE =
      """
      import java.io.*;
      class Root implements Runnable {
        static int above, withArgument, other, canonical, external;
        static long made = System.nanoTime();
        static class Plain { int p; }
        static class Above { Above() { above++; } Above(int n) { withArgument++; } void o() { other++; } }
        static class Item extends Above implements Serializable {
          private static final long serialVersionUID = made;
          static Object s;
          int kept;
          transient int dropped;
        }
        static class Own implements Serializable {
          int f;
          private static final ObjectStreamField[] serialPersistentFields = {};
          private void writeObject(ObjectOutputStream out) throws IOException { out.writeObject(hidden()); }
          private static Object hidden() { return null; }
          private Object readResolve() { return resolved(); }
          private static Object resolved() { return null; }
        }
        static class External implements Externalizable {
          public External() { external++; }
          External(int n) {}
          public void writeExternal(ObjectOutput out) {}
          public void readExternal(ObjectInput in) {}
        }
        record Pair(int a) { Pair { canonical += a; } Pair() { this(1); withArgument++; } }
        static Object write(ObjectOutput out, Object o) {
          try { out.writeObject(o); return o; } catch (IOException e) { return e; }
        }
        static Object read(ObjectInput in) {
          try { return in.readObject(); } catch (Exception e) { return e; }
        }
        public void run() { %s }
      }
      """;

  private static Sources running(String body) {
    return Sources.of(SOURCE.formatted(body));
  }

  private static List<String> names(Reached reached) {
    return reached.statics().keySet().stream().map(field -> field.name()).toList();
  }

  private static List<String> methods(Reached reached) {
    return reached.methods().keySet().stream()
        .map(method -> method.owner() + "." + method.name())
        .collect(Collectors.toList());
  }

  @Test
  void what_code_writes_needs_its_fields_whenever_it_is_made() {
    for (String body :
        List.of(
            "write(null, new Item()); new Plain();", "Object o = new Item(); write(null, o);")) {
      Sources sources = running(body);
      sources.run();
      assertThat(sources.used()).containsExactly("Root$Item.kept");
    }
  }

  @Test
  void fields_are_not_needed_where_code_writes_nothing() {
    Sources sources = running("new Item(); new Own(); read(null);");
    sources.run();
    assertThat(sources.used()).isEmpty();
  }

  @Test
  void what_code_reads_is_made_by_the_constructors_of_the_protocol() {
    assertThat(names(running("new External(1); read(null);").run())).contains("external");
    assertThat(names(running("Object o = new External(1); write(null, o);").run()))
        .doesNotContain("external");
  }

  @Test
  void objects_that_travel_are_made_by_them_too() {
    Reached reached = running("").arrives(new Arrival.Instance("Root$Item", "function.f")).run();
    assertThat(names(reached)).contains("above").doesNotContain("withArgument", "other");
    Reached pair = running("").arrives(new Arrival.Instance("Root$Pair", "function.f")).run();
    assertThat(names(pair)).contains("canonical");
  }

  @Test
  void the_serial_version_may_be_computed() {
    Reached reached = running("new Item();").run();
    assertThat(names(reached)).contains("serialVersionUID").doesNotContain("s");
    assertThat(names(running("new Plain();").run())).isEmpty();
  }

  @Test
  void the_hooks_of_an_object_run_and_do_not_count_as_code_that_writes() {
    Sources sources = running("new Own();");
    Reached reached = sources.run();
    assertThat(methods(reached))
        .contains("Root$Own.writeObject", "Root$Own.hidden", "Root$Own.readResolve")
        .contains("Root$Own.resolved");
    assertThat(sources.used()).isEmpty();
  }

  @Test
  void the_serial_form_of_what_travels_is_made_by_the_workers_own_initializer() {
    Reached reached = running("").arrives(new Arrival.Instance("Root$Own", "function.f")).run();
    assertThat(reached.left().keySet().stream().map(field -> field.name()))
        .contains("serialPersistentFields");
    assertThat(reached.runInitializer()).containsKey("Root$Own");
    assertThat(running("new Own();").run().runInitializer()).isEmpty();
  }
}
