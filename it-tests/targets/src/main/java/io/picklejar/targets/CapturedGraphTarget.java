package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A captured graph with cycles, sharing and arrays. */
public final class CapturedGraphTarget {
  private CapturedGraphTarget() {}

  static final class Vertex {
    final String name;
    final List<Vertex> edges = new ArrayList<>();
    Vertex[] array;

    Vertex(String name) {
      this.name = name;
    }
  }

  public static List<Supplier<?>> functions() {
    Vertex a = new Vertex("a");
    Vertex b = new Vertex("b");
    a.edges.addAll(List.of(a, b));
    b.edges.add(a);
    b.array = new Vertex[] {a, b, null};
    return List.of(
        () -> a.edges.get(1).edges.get(0) == a, () -> b.array[0] == a && b.array[1] == b);
  }
}
