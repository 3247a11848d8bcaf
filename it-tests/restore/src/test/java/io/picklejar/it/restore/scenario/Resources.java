package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.RestoreException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What functions bring of the class path, in loaders that lack it and that have it. */
public final class Resources {
  private static final String ONE = "acme.resources.Main.bin.";
  private static final String TWO = "later.acme.resources.Main.bin.";
  private static final List<String> NAMES = List.of("text", "words", "refused");
  private static final boolean AGENT = System.getProperty("it.agent") != null;

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    if (Boolean.getBoolean("it.third")) {
      assertAll("onward.", Job.lacking());
      return;
    }
    refusedThenRestored(Job.lacking());
    again(Job.lacking());
    again(Job.having());
    twoJobs(Job.lacking());
    if (AGENT) {
      ofThread(Job.lacking());
      partly(Job.lacking());
      shipOn(Job.lacking());
    }
  }

  private static void assertAll(String prefix, ClassLoader loader) {
    assertThat(Job.call(prefix + "text", loader)).isEqualTo("text of one");
    assertThat(Job.call(prefix + "words", loader)).isEqualTo("[first, second]");
    assertThat(Job.call(prefix + "refused", loader)).isEqualTo("only picky");
  }

  /** A refused function leaves nothing, and what an accepted one brings stays. */
  private static void refusedThenRestored(Job.Loader loader) {
    System.setProperty("resources.refuse", "true");
    assertThatThrownBy(() -> Job.call(ONE + "refused", loader))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("refused")
        .satisfies(e -> assertThat(e.getSuppressed()[0]).isInstanceOf(RestoreException.class));
    System.clearProperty("resources.refuse");
    assertThat(loader.getResource("acme/resources/only.txt")).isNull();
    assertAll(ONE, loader);
    System.setProperty("resources.refuse", "true");
    assertThatThrownBy(() -> Job.call(ONE + "refused", loader))
        .isInstanceOf(IllegalStateException.class);
    System.clearProperty("resources.refuse");
    assertAll(ONE, loader);
  }

  /** However often functions are read, a loader gets one place more at most. */
  private static void again(Job.Loader loader) {
    int before = loader.getURLs().length;
    assertAll(ONE, loader);
    int after = loader.getURLs().length;
    assertThat(after).isLessThanOrEqualTo(before + 1);
    for (int i = 0; i < 10_000 / NAMES.size(); i++) {
      NAMES.forEach(name -> Job.read(ONE + name, loader));
    }
    assertAll(ONE, loader);
    assertThat(loader.getURLs()).hasSize(after);
  }

  private static void twoJobs(Job.Loader loader) {
    for (int i = 0; i < 2; i++) {
      assertAll(ONE, loader);
      assertThat(Job.call(TWO + "text", loader)).isEqualTo("text of two");
      assertThat(Job.call(TWO + "words", loader)).isEqualTo("[second]");
      assertThat(Job.call(TWO + "refused", loader)).isEqualTo("only picky");
    }
  }

  private static void ofThread(Job.Loader loader) {
    Object function = Job.read(ONE + "ofThread", loader);
    Object words = Job.with(loader, () -> ((java.util.function.Supplier<?>) function).get());
    assertThat(words).hasToString("[first, second]");
  }

  /** What the worker's own file names comes first, and once. */
  private static void partly(Job.Loader loader) throws Exception {
    Path own = Files.createTempDirectory("own");
    Path services = Files.createDirectories(own.resolve("META-INF/services"));
    Files.writeString(
        services.resolve("acme.resources.Main$Word"), "acme.resources.Main$Second # own\n");
    loader.add(own);
    assertThat(Job.call(ONE + "words", loader)).isEqualTo("[second, first]");
    assertThat(Job.call(ONE + "text", loader)).isEqualTo("text of one");
  }

  private static void shipOn(Job.Loader loader) throws Exception {
    for (String name : NAMES) {
      Object function = Job.read(ONE + name, loader);
      Path file = Job.folder("payloads").resolve("onward." + name);
      try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
        out.writeObject(function);
      }
    }
  }

  private Resources() {}
}
