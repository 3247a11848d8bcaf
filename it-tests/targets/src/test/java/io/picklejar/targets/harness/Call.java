package io.picklejar.targets.harness;

import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Calls a function of any of the types that targets use, with fixed arguments. */
final class Call {

  private static final String FIRST = "arg";
  private static final String SECOND = "brg";

  private Call() {}

  /**
   * Notes the answer, which for a function that throws is the exception; its trace is noted apart.
   */
  static void answer(Object function, String name, Results results) {
    try {
      results.put(name, Results.What.ANSWER, Show.of(result(function)));
    } catch (Throwable e) {
      results.put(name, Results.What.ANSWER, "threw " + e);
      results.put(name, Results.What.TRACE, Show.failure(e));
    }
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object result(Object function) throws Exception {
    if (function instanceof Supplier<?> supplier) {
      return supplier.get();
    } else if (function instanceof Callable<?> callable) {
      return callable.call();
    } else if (function instanceof Runnable runnable) {
      runnable.run();
      return "ran";
    } else if (function instanceof Function<?, ?> any) {
      return ((Function<Object, Object>) any).apply(FIRST);
    } else if (function instanceof BiFunction<?, ?, ?> two) {
      return ((BiFunction<Object, Object, Object>) two).apply(FIRST, SECOND);
    } else if (function instanceof Predicate<?> predicate) {
      return ((Predicate<Object>) predicate).test(FIRST);
    } else if (function instanceof Comparator<?> comparator) {
      return ((Comparator<Object>) comparator).compare(FIRST, SECOND);
    }
    return primitive(function);
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object primitive(Object function) throws ReflectiveOperationException {
    if (function instanceof IntUnaryOperator unary) {
      return unary.applyAsInt(3);
    } else if (function instanceof IntBinaryOperator binary) {
      return binary.applyAsInt(3, 4);
    } else if (function instanceof ToIntFunction<?> toInt) {
      return ((ToIntFunction<Object>) toInt).applyAsInt(FIRST);
    } else if (function instanceof BooleanSupplier booleans) {
      return booleans.getAsBoolean();
    } else if (function instanceof LongSupplier longs) {
      return longs.getAsLong();
    } else if (function instanceof DoubleSupplier doubles) {
      return doubles.getAsDouble();
    }
    return Foreign.call(function, FIRST, SECOND);
  }
}
