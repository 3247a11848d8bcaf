package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.Picklejar;
import io.picklejar.RestoreException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The same bytes again and again; with {@code it.figures} it prints what that takes. */
public final class Repeated {
  private static final String MAIN = "acme.large.Main.bin.";

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    for (Job.Loader loader : List.of(Job.lacking(), Job.having())) {
      again(loader);
    }
    if (Boolean.getBoolean("it.figures")) {
      figures(Job.lacking());
    }
  }

  private static void again(Job.Loader loader) throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(Job.call(MAIN + "function", loader)).isEqualTo("-69 5242880[first]true");
      assertThat(Job.supplier(MAIN + "shared", loader).get())
          .isSameAs(Job.supplier(MAIN + "shared", loader).get());
    }
    assertAlteredIsRefused(loader);
    assertThat(Job.call(MAIN + "later", loader)).isEqualTo("-69 5242880[first, second]true");
    for (int i = 0; i < 3; i++) {
      assertThat(Job.call(MAIN + "function", loader)).isEqualTo("-69 5242880[first, second]false");
      assertThat(Job.call(MAIN + "later", loader)).isEqualTo("-69 5242880[first, second]true");
    }
  }

  private static void assertAlteredIsRefused(ClassLoader loader) throws Exception {
    Path file = Job.folder("payloads").resolve(MAIN + "function");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length * 3 / 4] ^= 1;
    Files.write(file.resolveSibling("altered"), bytes);
    assertThatThrownBy(() -> Job.read("altered", loader))
        .isInstanceOf(RestoreException.class)
        .hasMessageContaining("altered");
  }

  private static void figures(ClassLoader loader) throws Exception {
    byte[] stream = Files.readAllBytes(Job.folder("payloads").resolve(MAIN + "function"));
    int start = new String(stream, StandardCharsets.ISO_8859_1).indexOf("PKLJ");
    byte[] closure = Arrays.copyOfRange(stream, start, stream.length);
    for (int round = 0; round < 5; round++) {
      print("stream", () -> Job.read(stream, loader));
      print("bytes", () -> Picklejar.restore(closure, loader));
    }
  }

  private static void print(String what, Supplier<Object> restore) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < 100; i++) {
      assertThat(restore.get()).isNotNull();
    }
    long micros = (threads.getCurrentThreadCpuTime() - start) / 100_000;
    System.out.println(what + ": " + micros + " us of processor time for each restore");
  }

  private Repeated() {}
}
