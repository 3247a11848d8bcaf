package io.picklejar.internal.heap;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps strings and boxed numbers that only a weak reference or a weak map holds. Where they came
 * from the literal or constant of some class held them, so they could not vanish.
 */
final class Pins {
  private static final ReferenceQueue<Object> GONE = new ReferenceQueue<>();
  private static final Set<Pin> PINS = ConcurrentHashMap.newKeySet();

  /** Held until the holder is gone. */
  private static final class Pin extends PhantomReference<Object> {
    @SuppressWarnings("unused") // being there is its use
    private final Object value;

    Pin(Object holder, Object value) {
      super(holder, GONE);
      this.value = value;
    }
  }

  private Pins() {}

  /** Keeps the value as long as the holder, if it is a string or number. */
  static void keep(Object holder, @Nullable Object value) {
    if (value instanceof String || value instanceof Number) {
      PINS.add(new Pin(holder, value));
    }
    for (Object gone = GONE.poll(); gone != null; gone = GONE.poll()) {
      PINS.remove(gone);
    }
  }
}
