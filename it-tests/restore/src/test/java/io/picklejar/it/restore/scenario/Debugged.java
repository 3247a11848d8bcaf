package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

/** A worker under a debugger, which replaces code when {@link Pause} comes. */
public final class Debugged {
  private static final String RATE = "acme.redefined.Main.bin.rate";

  /** A debugger waits for this class. */
  static final class Pause {
    static final boolean OVER = true;
  }

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    ClassLoader worker = Job.lacking();
    Supplier<?> other = Job.supplier("acme.redefined.Main.bin.other", worker);
    Supplier<?> rate = Job.supplier(RATE, worker);
    assertThat(rate.get()).isEqualTo("earlier rate of [a, a]-e");
    assertThat(Class.forName(Pause.class.getName()).getDeclaredFields()).hasSize(1);
    assertThat(rate.get()).isEqualTo("later rate of [a, a, a]-l");
    assertThat(Job.call(RATE, worker)).isEqualTo("later rate of [a, a, a, a]-l");
    assertThat(other.get()).isEqualTo("later rate of [a, a, a, a, b]-l-l");
    Object onward = Job.read(Redefined.written(rate), Job.lacking());
    assertThat(((Supplier<?>) onward).get()).isEqualTo("later rate of [a, a, a, a, b, a]-l");
  }

  private Debugged() {}
}
