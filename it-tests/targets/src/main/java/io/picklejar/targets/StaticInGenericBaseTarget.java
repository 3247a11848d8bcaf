package io.picklejar.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A static registry of a generic base class, filled per subclass. */
// ships: StaticInGenericBaseTarget$Codec.REGISTRY
public final class StaticInGenericBaseTarget {
  private StaticInGenericBaseTarget() {}

  abstract static class Codec<T> {
    static final Map<Class<?>, Codec<?>> REGISTRY = new HashMap<>();

    Codec(Class<T> type) {
      REGISTRY.put(type, this);
    }

    abstract String encode(T value);

    @SuppressWarnings("unchecked")
    static <T> String encodeAny(T value) {
      return ((Codec<T>) REGISTRY.get(value.getClass())).encode(value);
    }
  }

  static final class IntCodec extends Codec<Integer> {
    IntCodec() {
      super(Integer.class);
    }

    @Override
    String encode(Integer value) {
      return "i" + value;
    }
  }

  record Money(int cents) {}

  static final class MoneyCodec extends Codec<Money> {
    static String sign;

    MoneyCodec() {
      super(Money.class);
    }

    @Override
    String encode(Money value) {
      return sign + value.cents();
    }
  }

  public static List<Supplier<?>> functions() {
    new IntCodec();
    new MoneyCodec();
    MoneyCodec.sign = "$";
    return List.of(() -> Codec.encodeAny(5) + Codec.encodeAny(new Money(7)));
  }
}
