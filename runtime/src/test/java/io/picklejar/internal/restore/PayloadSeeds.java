package io.picklejar.internal.restore;

import io.picklejar.fixture.Globals;
import io.picklejar.fixture.Shipped;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.Companions;
import io.picklejar.internal.closure.Report;
import io.picklejar.internal.heap.HeapPolicy;
import io.picklejar.internal.heap.Snapshot;
import io.picklejar.internal.wire.ClosureCodec;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the bodies that fuzzing starts from: one for each of many kinds of values. */
final class PayloadSeeds {
  private static final HeapPolicy POLICY =
      new HeapPolicy() {
        @Override
        public boolean isUserClass(Class<?> type) {
          return type.getClassLoader() != null;
        }

        @Override
        public boolean usesField(String declaringClass, String fieldName) {
          return true;
        }
      };

  private PayloadSeeds() {}

  /** Writes the seeds into the folder that is named. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    List<Object> values = values();
    for (int i = 0; i < values.size(); i++) {
      Files.write(folder.resolve("seed-" + i), body(values.get(i), List.of(), List.of()));
    }
    Files.write(folder.resolve("seed-class"), body("function", List.of(shipped()), List.of()));
    Files.write(folder.resolve("seed-resources"), body("function", List.of(), resources()));
  }

  /** {@return values of many kinds} */
  static List<Object> values() {
    List<Object> cyclic = new ArrayList<>(List.of("a", 1, 2L, 'c', 1.5, true));
    cyclic.add(cyclic);
    Map<Object, Object> identity = new IdentityHashMap<>();
    identity.put(new Globals.Point(1, "y"), new Globals.Checked(3));
    return List.of(
        "text",
        cyclic,
        identity,
        new LinkedList<>(List.of(1, 2)),
        new ArrayDeque<>(List.of("é", "漢")),
        new HashSet<>(List.of(new Globals.Checked(2))),
        new LinkedHashMap<>(Map.of("k", List.of(1, 2, 3))),
        new TreeMap<>(Map.of("k", new BigDecimal("1.50"))),
        new TreeSet<>(Comparator.reverseOrder()),
        new PriorityQueue<>(List.of(3, 1, 2)),
        new ConcurrentHashMap<>(Map.of("a", new Globals.Point(3, null))),
        new EnumMap<>(Map.of(Globals.Kind.ONE, 1)),
        EnumSet.of(Globals.Kind.TWO),
        new Object[][] {{1, "a"}, {Globals.class, int[].class}},
        new long[] {1, 2, 3},
        new Globals.Checked(4),
        Globals.Single.ONLY,
        Globals.lambda("captured"),
        Optional.of(Duration.ofSeconds(3)),
        UUID.fromString("c0ffee00-0000-4000-8000-000000000000"),
        Arrays.asList(1, 2),
        Collections.unmodifiableMap(new HashMap<>(Map.of(Globals.Kind.TWO, Set.of("x")))));
  }

  /** {@return a body whose function is the value, and whose statics hold it too} */
  static byte[] body(
      Object value, List<Closure.ShippedClass> classes, List<Closure.Resource> resources) {
    Snapshot snapshot = new Snapshot(POLICY);
    Closure.StaticValue any =
        new Closure.StaticValue(
            Globals.class, "any", "Ljava/lang/Object;", snapshot.add("any", value));
    Closure.StaticValue number = new Closure.StaticValue(Globals.class, "number", "I", 7);
    Closure closure =
        new Closure(
            "job",
            "type",
            snapshot.add("function", value),
            List.of(new Closure.Group(List.of(any)), new Closure.Group(List.of(number))),
            classes,
            List.of(Globals.class.getName()),
            List.of(),
            resources,
            new Report(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of()),
            Companions.NONE,
            snapshot,
            new int[0]);
    return ClosureCodec.body(ClosureCodec.write(closure), Long.MAX_VALUE);
  }

  private static List<Closure.Resource> resources() {
    byte[] text = "io.picklejar.fixture.Shipped\n".getBytes(StandardCharsets.UTF_8);
    return List.of(
        new Closure.Resource("META-INF/services/io.picklejar.fixture.Service", List.of(text)),
        new Closure.Resource("fixture/a.txt", List.of(text, new byte[0])));
  }

  private static Closure.ShippedClass shipped() throws IOException {
    String name = Shipped.class.getName();
    try (InputStream in =
        Shipped.class.getResourceAsStream(Shipped.class.getSimpleName() + ".class")) {
      return new Closure.ShippedClass(name, in.readAllBytes(), false, List.of());
    }
  }
}
