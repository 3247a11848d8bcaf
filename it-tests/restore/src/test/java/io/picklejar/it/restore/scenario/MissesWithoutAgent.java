package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** Without the agent only classes are told of; what works with it works here. */
public final class MissesWithoutAgent {

  /** Runs the scenario. */
  public static void main(String[] args) {
    Job.Loader loader = Job.lacking();
    assertThat(call("named", loader))
        .startsWith("java.lang.ClassNotFoundException: acme.misses.Unseen [")
        .contains("\"type\": \"acme.misses.Unseen\", \"allDeclaredConstructors\": true");
    assertThat(call("nothing", loader)).isEqualTo("null");
    assertThat(call("shipped", loader)).isEqualTo("value text null from above");
    assertThat(call("field", loader)).isEqualTo("{key=value}");
  }

  private static String call(String name, ClassLoader loader) {
    return Job.call("acme.misses.Main.bin." + name, loader);
  }

  private MissesWithoutAgent() {}
}
