package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A worker ships on what it got, also where it has the classes itself, from a jar. */
public final class Onward {

  /** Runs the scenario; with an argument that ends in {@code third}, as the third JVM. */
  public static void main(String[] args) throws Exception {
    if (Boolean.getBoolean("it.third")) {
      assertThat(Job.call("onward", Job.lacking())).isEqualTo("1/3!");
      return;
    }
    ClassLoader loader = Boolean.getBoolean("it.jar") ? Job.havingJar() : Job.lacking();
    Object function = Job.read("acme.onward.Main.bin.function", loader);
    assertThat(((java.util.function.Supplier<?>) function).get()).isEqualTo("1/1!");
    assertThat(((java.util.function.Supplier<?>) function).get()).isEqualTo("1/2!");
    Path file = Job.folder("payloads").resolve("onward");
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
      out.writeObject(function);
    }
  }

  private Onward() {}
}
