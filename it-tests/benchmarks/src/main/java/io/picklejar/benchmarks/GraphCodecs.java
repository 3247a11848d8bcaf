package io.picklejar.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

/** Values of some size, there and back, by Picklejar's graph codec and others. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-javaagent:agent/target/picklejar-agent.jar=log=off")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class GraphCodecs {

  /** What is written. */
  public enum Content {
    /** A map of 100,000 strings to numbers. */
    MAP {
      @Override
      Object make() {
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
          map.put("key-" + i, i);
        }
        return map;
      }
    },
    /** 1 GB of {@code long}s, in pieces that every codec can write. */
    LONGS {
      @Override
      Object make() {
        long[][] pieces = new long[8][1 << 24];
        for (int i = 0; i < pieces.length; i++) {
          java.util.Arrays.setAll(pieces[i], j -> j * 0x9E3779B97F4A7C15L);
        }
        return pieces;
      }
    },
    /** Ten million objects. */
    OBJECTS {
      @Override
      Object make() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 10_000_000; i++) {
          points.add(new Point(i, -i));
        }
        return points;
      }
    };

    abstract Object make();
  }

  /** What there are many of. */
  public static final class Point implements java.io.Serializable {
    private static final long serialVersionUID = 1;
    int x;
    int y;

    /** For Kryo. */
    public Point() {}

    Point(int x, int y) {
      this.x = x;
      this.y = y;
    }
  }

  @Param({"PICKLEJAR", "KRYO", "FORY", "JAVA"})
  public Codec codec;

  @Param("MAP")
  public Content content;

  private Object value;
  private byte[] bytes;

  /** Makes the value. */
  @Setup
  public void make() throws IOException {
    value = content.make();
    bytes = codec.write(value);
    System.out.println("bytes: " + bytes.length);
  }

  /** {@return the bytes} */
  @Benchmark
  public byte[] write() throws IOException {
    return codec.write(value);
  }

  /** {@return the value} */
  @Benchmark
  public Object read() throws IOException, ClassNotFoundException {
    return codec.read(bytes);
  }
}
