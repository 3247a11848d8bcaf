package io.picklejar.benchmarks;

import io.picklejar.Picklejar;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/** Capturing costs what the function reaches, however large the application is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = LoadedClasses.AGENT)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class LoadedClasses {

  /** JMH's main class would make its jar user code. */
  static final String AGENT =
      "-javaagent:agent/target/picklejar-agent.jar=log=off,excludes=org.openjdk.jmh.*"
          + ",includes=io.picklejar.benchmarks.*";

  private static final List<Supplier<?>> REACHED = new ArrayList<>();
  private static final ExecutorService POOL = Executors.newCachedThreadPool();

  /** User classes that are loaded and initialized. */
  @Param({"100", "1000", "10000", "50000"})
  public int loaded;

  /** Those of them whose code the function can run. */
  @Param({"10", "100"})
  public int reached;

  private final List<Supplier<?>> all = new ArrayList<>();
  private final Supplier<Object> plain = () -> REACHED.get(0).get();
  private final Supplier<Object> pooled = () -> POOL.isShutdown() || REACHED.isEmpty();

  /** Loads the classes. */
  @Setup
  public void load() {
    Generated classes = new Generated();
    for (int i = 1; i <= loaded; i++) {
      all.add(classes.copy(i));
    }
    REACHED.addAll(all.subList(0, reached));
  }

  /** {@return the closure of a lambda that runs code of some of the classes} */
  @Benchmark
  public byte[] capture() {
    return Picklejar.capture(plain);
  }

  /**
   * {@return the closure of a lambda that also reads a static which can't travel} Whether any code
   * has assigned it since is looked up in the class files that hold its name.
   */
  @Benchmark
  public byte[] captureWithPool() {
    return Picklejar.capture(pooled);
  }
}
