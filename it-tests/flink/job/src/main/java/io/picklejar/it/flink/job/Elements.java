package io.picklejar.it.flink.job;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Elements of user types between workers: beans, records, enums, and what is left to Kryo. */
final class Elements implements Part {

  private static double rate = 1;

  @Override
  public void prepare() {
    rate = 1.5;
  }

  @Override
  public DataStream<String> lines(StreamExecutionEnvironment flink) {
    DataStream<String> beans =
        flink
            .fromData("tea", "coffee", "cola", "colada")
            .map(new ToGood())
            .rebalance()
            .keyBy(good -> good.kind.name())
            .countWindow(2)
            .reduce(new Dearer())
            .map(good -> good.name + " " + good.price + " " + good.kind);
    DataStream<String> records =
        flink
            .fromData("x", "yy")
            .map(text -> new Sized(text, text.length()))
            .returns(Sized.class)
            .rebalance()
            .map(sized -> sized + " " + sized.size() * rate);
    DataStream<String> opaque =
        flink
            .fromData(1, 2)
            .map(number -> new Opaque("o" + number))
            .returns(Opaque.class)
            .rebalance()
            .map(one -> one.text + rate);
    return beans.union(records, opaque);
  }

  /** A kind of good, with a body of its own. */
  public enum Kind {
    HOT {
      @Override
      double factor() {
        return 2 * rate;
      }
    },
    COLD;

    double factor() {
      return rate;
    }
  }

  /** A bean, for which Flink has a serializer that makes it by reflection. */
  public static class Good {
    public String name;
    public double price;
    public Kind kind;

    /** Flink makes it so. */
    public Good() {}
  }

  /** A record; Flink knows them since 1.19. */
  public record Sized(String text, int size) {}

  /** Without a constructor that Flink could use. */
  static final class Opaque {
    private final String text;

    Opaque(String text) {
      this.text = text;
    }
  }

  private static final class ToGood implements MapFunction<String, Good> {
    @Override
    public Good map(String name) {
      Good good = new Good();
      good.name = name;
      good.kind = name.startsWith("col") ? Kind.COLD : Kind.HOT;
      good.price = name.length() * good.kind.factor();
      return good;
    }
  }

  private static final class Dearer implements ReduceFunction<Good> {
    @Override
    public Good reduce(Good one, Good other) {
      return one.price * rate > other.price * rate ? one : other;
    }
  }
}
