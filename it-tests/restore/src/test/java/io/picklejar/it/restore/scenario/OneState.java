package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Statics are set once per content and loader; a later capture supersedes. */
public final class OneState {

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    for (ClassLoader loader : List.of(Job.lacking(), Job.having())) {
      assertThat(Job.call("acme.again.Main.bin.next", loader)).isEqualTo("6");
      Usage.collect(); // nobody holds a function
      assertThat(Job.call("acme.again.Main.bin.next", loader)).isEqualTo("7");
      assertThat(Job.call("acme.again.Main.bin.read", loader)).isEqualTo("7");
      assertThat(Job.call("acme.again.Main.bin.later", loader)).isEqualTo("51");
      assertThat(Job.call("acme.again.Main.bin.read", loader)).isEqualTo("51");
      assertThat(Job.call("acme.again.Main.bin.add", loader)).isEqualTo("[n0]");
      assertThat(Job.call("acme.again.Main.bin.add", loader)).isEqualTo("[n0, n1]");
    }
    assertThat(Job.call("acme.again.Main.bin.next", Job.lacking())).isEqualTo("6");
  }

  private OneState() {}
}
