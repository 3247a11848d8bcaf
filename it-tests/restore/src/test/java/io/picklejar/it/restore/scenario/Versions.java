package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;

/** A worker with other versions of the classes keeps them; each function has its own. */
public final class Versions {
  private static final String EARLIER = "acme.version.Main.bin.";
  private static final String LATER = "later.acme.version.Main.bin.";

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      workerHasLater();
      workerHasNone();
    } finally {
      System.setErr(err);
    }
    long lines = said.toString(StandardCharsets.UTF_8).lines().count();
    assertThat(lines).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("acme.version.");
  }

  private static void workerHasLater() throws Exception {
    Job.Loader loader = Job.havingLater();
    Class<?> own = Class.forName("acme.version.Main", true, loader);
    Field set = own.getDeclaredField("set");
    set.setAccessible(true);
    assertThat(Job.call(EARLIER + "text", loader)).isEqualTo("earlier code earlier");
    assertThat(set.get(null)).isEqualTo("unset");
    assertThat(Job.call(LATER + "text", loader)).isEqualTo("later code later");
    assertThat(set.get(null)).isEqualTo("later");
    assertThat(Job.call(EARLIER + "set", loader)).isEqualTo("earlier code again earlier");
    assertThat(Job.call(LATER + "set", loader)).isEqualTo("later code again later");
    assertThat(Job.read(EARLIER + "text", loader).getClass().getNestHost())
        .isSameAs(Job.read(EARLIER + "set", loader).getClass().getNestHost())
        .isNotSameAs(own);
    bringsMoreOfTheSame(loader);
  }

  /** What a later function brings besides is of its version too, where both have the same. */
  private static void bringsMoreOfTheSame(Job.Loader loader) throws Exception {
    Field calls = Class.forName("acme.version.Kind", true, loader).getDeclaredField("calls");
    calls.setAccessible(true);
    assertThat(Job.call(EARLIER + "more", loader)).isEqualTo("earlier code next 6");
    assertThat(calls.getInt(null)).as("the worker's own").isZero();
    assertThat(Job.call(LATER + "more", loader)).isEqualTo("later code next 6");
    assertThat(Job.call(EARLIER + "more", loader)).isEqualTo("earlier code next 7");
    assertThat(calls.getInt(null)).isEqualTo(6);
  }

  private static void workerHasNone() {
    Job.Loader loader = Job.lacking();
    assertThat(Job.call(LATER + "text", loader)).isEqualTo("later code later");
    assertThat(Job.call(EARLIER + "text", loader)).isEqualTo("earlier code earlier");
    assertThat(Job.call(LATER + "set", loader)).isEqualTo("later code again later");
    assertThat(Job.call(EARLIER + "set", loader)).isEqualTo("earlier code again earlier");
  }

  private Versions() {}
}
