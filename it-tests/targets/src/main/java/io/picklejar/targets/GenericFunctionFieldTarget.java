package io.picklejar.targets;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A generic class with a function field, called through type variables. */
// ships: GenericFunctionFieldTarget.factor
public final class GenericFunctionFieldTarget {
  private GenericFunctionFieldTarget() {}

  static int factor;

  static final class Pipeline<I, O> {
    private final Function<? super I, ? extends O> step;

    Pipeline(Function<? super I, ? extends O> step) {
      this.step = step;
    }

    <R> Pipeline<I, R> then(Function<? super O, ? extends R> next) {
      return new Pipeline<I, R>(step.andThen(next));
    }

    O run(I input) {
      return step.apply(input);
    }
  }

  public static List<Supplier<?>> functions() {
    factor = 4;
    Pipeline<String, Integer> pipeline =
        new Pipeline<String, Integer>(String::length).then(x -> x * factor);
    return List.of(() -> pipeline.run("four"));
  }
}
