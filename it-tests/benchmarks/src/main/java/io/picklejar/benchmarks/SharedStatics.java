package io.picklejar.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Functions in streams of their own, over statics whose objects change. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-javaagent:agent/target/picklejar-agent.jar=log=off")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SharedStatics {

  private static final class Item {
    int count;
  }

  private static final List<Item> ITEMS = new ArrayList<>();
  private static final Map<Integer, Item> BY_NUMBER = new HashMap<>();

  /** Objects that hang on the statics. */
  @Param({"10", "2000"})
  public int items;

  /** Whether what hangs on one static hangs on the other too, and goes along with both. */
  @Param({"false", "true"})
  public boolean shared;

  private final Supplier<Integer> first = () -> ITEMS.get(0).count;
  private final Supplier<Integer> second = () -> BY_NUMBER.get(0).count;

  /** Fills the statics. */
  @Setup
  public void fill() {
    for (int i = 0; i < items; i++) {
      Item item = new Item();
      ITEMS.add(item);
      BY_NUMBER.put(i, shared ? item : new Item());
    }
  }

  /** {@return the stream of a function when others have brought nothing else} */
  @Benchmark
  public byte[] alone() throws IOException {
    return written(first);
  }

  /** {@return the streams' length of two functions, each of which may have to ask for the other} */
  @Benchmark
  public int both() throws IOException {
    return written(first).length + written(second).length;
  }

  private static byte[] written(Object function) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(function);
    }
    return bytes.toByteArray();
  }
}
