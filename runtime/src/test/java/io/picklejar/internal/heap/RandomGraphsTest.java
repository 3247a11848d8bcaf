package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random graphs, with cycles and shared objects, come back with the same structure. */
class RandomGraphsTest {

  @Provide
  Arbitrary<List<GraphStep>> graphs() {
    Arbitrary<Integer> reference = Arbitraries.integers().between(0, 1000);
    return Combinators.combine(Arbitraries.of(GraphStep.Kind.class), reference, reference)
        .as(GraphStep::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Property(tries = 500)
  void a_graph_comes_back_as_it_was(@ForAll("graphs") List<GraphStep> steps) {
    Object graph = GraphStep.build(steps);
    String before = GraphShape.of(graph);

    assertThat(GraphShape.of(RoundTrip.of(graph))).isEqualTo(before);
    assertThat(GraphShape.of(graph)).isEqualTo(before);
  }

  @Property(tries = 200)
  void the_same_graph_gives_the_same_bytes(@ForAll("graphs") List<GraphStep> steps) {
    byte[] bytes = RoundTrip.bytes(GraphStep.build(steps));

    assertThat(RoundTrip.bytes(GraphStep.build(steps))).isEqualTo(bytes);
  }
}
