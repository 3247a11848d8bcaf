package io.picklejar.benchmarks;

import io.picklejar.Picklejar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A lambda with two captured values and one static. Java serialization, in a JVM without the agent,
 * leaves the static out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SmallClosure {
  private static final String AGENT = "-javaagent:agent/target/picklejar-agent.jar=log=off";

  private static List<String> words = List.of("a", "b");

  interface Serial extends Function<String, String>, Serializable {}

  private Serial function;
  private byte[] bytes;

  /** Makes the function. */
  @Setup
  public void make() throws IOException {
    String prefix = "prefix";
    int count = 3;
    function = text -> prefix + count + words + text;
    bytes = javaBytes();
  }

  /** {@return the closure} */
  @Benchmark
  @Fork(value = 1, jvmArgsAppend = AGENT)
  public byte[] capture() {
    return Picklejar.capture(function);
  }

  /** {@return the function, from the bytes of a stream} */
  @Benchmark
  @Fork(value = 1, jvmArgsAppend = AGENT)
  public Object captureAndRestore() {
    return Picklejar.restore(Picklejar.capture(function), SmallClosure.class.getClassLoader());
  }

  /** {@return the function as Java serialization writes it} */
  @Benchmark
  public byte[] javaWrite() throws IOException {
    return javaBytes();
  }

  /** {@return the function as Java serialization reads it} */
  @Benchmark
  public Object javaRead() throws IOException, ClassNotFoundException {
    return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
  }

  private byte[] javaBytes() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(written)) {
      out.writeObject(function);
    }
    return written.toByteArray();
  }
}
