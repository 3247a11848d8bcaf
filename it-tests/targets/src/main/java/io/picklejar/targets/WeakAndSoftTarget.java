package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A cache behind a supplier that the initializer made and nobody reassigned. */
// ships: WeakAndSoftTarget.MEMO
public final class WeakAndSoftTarget {
  private WeakAndSoftTarget() {}

  static final class Memo<T> implements Supplier<T> {
    private Supplier<T> source;
    private T value;

    Memo(Supplier<T> source) {
      this.source = source;
    }

    @Override
    public T get() {
      if (source != null) {
        value = source.get();
        source = null;
      }
      return value;
    }
  }

  static final Supplier<Long> MEMO = new Memo<>(System::nanoTime);

  public static List<Supplier<?>> functions() {
    MEMO.get();
    return List.of(() -> MEMO.get());
  }
}
