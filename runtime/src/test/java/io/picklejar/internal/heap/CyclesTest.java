package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CyclesTest {

  @Test
  void an_object_that_was_there_already_closes_no_cycle_whatever_its_number() {
    Cycles cycles = new Cycles();
    Node open = new Node.PrimitiveArray(new int[1]);
    open.number(0);
    Node bound = new Node.PrimitiveArray(new int[1]);
    bound.number(1000);
    cycles.enter(open, 1);
    cycles.refer(1, bound);
    assertThat(cycles.blocker(bound)).isNull();
    assertThat(cycles.blocker(open)).isNull();
  }
}
