package io.picklejar.targets;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Functions of several functional types. */
// ships: FunctionKindsTarget.base
public final class FunctionKindsTarget {
  private FunctionKindsTarget() {}

  static int base;

  public static List<?> functions() {
    base = 7;
    Callable<Object> callable = () -> base;
    Function<Object, Object> function = x -> x + "" + base;
    BiFunction<Object, Object, Object> two = (a, b) -> "" + a + b + base;
    Predicate<Object> predicate = x -> x.hashCode() > base;
    IntUnaryOperator unary = x -> x + base;
    IntBinaryOperator binary = (a, b) -> a * b + base;
    ToIntFunction<Object> toInt = x -> x.toString().length() + base;
    Comparator<String> comparator = (a, b) -> base * a.compareTo(b);
    BooleanSupplier check = () -> base == 7;
    LongSupplier longs = () -> base;
    DoubleSupplier doubles = () -> base / 2.0;
    return List.of(
        callable,
        function,
        two,
        predicate,
        unary,
        binary,
        toInt,
        comparator,
        check,
        longs,
        doubles);
  }
}
