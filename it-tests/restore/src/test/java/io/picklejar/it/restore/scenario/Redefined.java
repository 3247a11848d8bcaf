package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.function.Supplier;

/** Classes whose code is replaced while the JVM runs: what ships is what runs. */
public final class Redefined {
  private static final String MAIN = "acme.redefined.Main";
  private static final String RATES = "acme.redefined.Rates";

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    onTheLauncher();
    beforeAnythingIsCaptured();
    inTheLaunchersOwnJvm();
    onTheWorker(Job.lacking());
    onTheWorker(Job.having());
    retransformed(Job.lacking());
  }

  private static void onTheLauncher() throws Exception {
    ClassLoader launcher = Job.having();
    Supplier<?> function = function(launcher);
    byte[] earlier = written(function);
    assertThat(function.get()).isEqualTo("earlier rate of [a]-e");
    Instruments.redefine(launcher, RATES);
    byte[] later = written(function);
    assertThat(given(earlier, Job.lacking())).isEqualTo("earlier rate of [a]-e");
    assertThat(given(later, Job.lacking())).isEqualTo("later rate of [a, a]-l");
  }

  private static void beforeAnythingIsCaptured() throws Exception {
    ClassLoader launcher = Job.having();
    Supplier<?> function = function(launcher);
    Instruments.redefine(launcher, RATES);
    assertThat(given(written(function), Job.lacking())).isEqualTo("later rate of [a]-l");
  }

  /** A copy goes with the live statics, whichever code it was written with. */
  private static void inTheLaunchersOwnJvm() throws Exception {
    ClassLoader launcher = Job.having();
    Supplier<?> function = function(launcher);
    byte[] earlier = written(function);
    Instruments.redefine(launcher, RATES);
    byte[] later = written(function);
    assertThat(given(later, launcher)).isEqualTo("later rate of [a]-l");
    assertThat(given(earlier, launcher)).isEqualTo("later rate of [a, a]-l");
  }

  /** Functions of the job that come later find the code that was put there. */
  private static void onTheWorker(ClassLoader worker) throws Exception {
    Supplier<?> other = Job.supplier(MAIN + ".bin.other", worker);
    Supplier<?> rate = Job.supplier(MAIN + ".bin.rate", worker);
    assertThat(other.get()).isEqualTo("earlier rate of [a, b]-e-l");
    Instruments.redefine(worker, RATES);
    assertThat(rate.get()).isEqualTo("later rate of [a, b, a]-l");
    assertThat(Job.call(MAIN + ".bin.other", worker)).isEqualTo("later rate of [a, b, a, b]-l-l");
    assertThat(given(written(rate), Job.lacking())).isEqualTo("later rate of [a, b, a, b, a]-l");
  }

  /** What other agents, or the JVM, have looked at again is still what was shipped. */
  private static void retransformed(ClassLoader worker) throws Exception {
    Supplier<?> rate = Job.supplier(MAIN + ".bin.rate", worker);
    Instruments.retransform(worker, RATES);
    assertThat(rate.get()).isEqualTo("earlier rate of [a, a]-e");
    assertThat(given(written(rate), Job.lacking())).isEqualTo("earlier rate of [a, a, a]-e");
  }

  private static Supplier<?> function(ClassLoader loader) throws Exception {
    return (Supplier<?>) Class.forName(MAIN, true, loader).getMethod("rate").invoke(null);
  }

  static byte[] written(Object function) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(function);
    }
    return bytes.toByteArray();
  }

  private static Object given(byte[] function, ClassLoader loader) {
    return ((Supplier<?>) Job.read(function, loader)).get();
  }

  private Redefined() {}
}
