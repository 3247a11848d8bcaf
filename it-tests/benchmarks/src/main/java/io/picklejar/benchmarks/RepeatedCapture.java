package io.picklejar.benchmarks;

import io.picklejar.Picklejar;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Engines write a function many times before it leaves the launcher: Beam's DirectRunner some ten
 * times each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-javaagent:agent/target/picklejar-agent.jar=log=off")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class RepeatedCapture {

  private static final Map<String, Integer> TABLE = new HashMap<>();

  /** Entries of the map that the function reads. */
  @Param({"10", "10000"})
  public int entries;

  private final Function<String, Integer> lookUp = key -> TABLE.getOrDefault(key, -1);

  /** Fills the static. */
  @Setup
  public void fill() {
    for (int i = 0; i < entries; i++) {
      TABLE.put("key " + i, i);
    }
  }

  /** {@return the closure of a lambda that reads the map} */
  @Benchmark
  public byte[] capture() {
    return Picklejar.capture(lookUp);
  }
}
