package io.picklejar.internal.heap;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One plain {@link Object} of the JDK that its code tells from all others. */
final class SoleObject extends SpecialKind.Value {
  private final Supplier<Object> sole;

  SoleObject(String name, Supplier<Object> sole) {
    super(name);
    this.sole = sole;
  }

  @Override
  boolean handles(Class<?> type) {
    return type == Object.class;
  }

  @Override
  @Nullable Object @Nullable [] parts(Object live) {
    return live == sole.get() ? Parts.parts() : null;
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) {
    return sole.get();
  }
}
