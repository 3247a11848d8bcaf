package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.SerialMethods;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Caches of Guava and Caffeine, whose own serialization leaves their entries out: what that writes,
 * and the entries.
 */
final class CacheKind extends SpecialKind.Value {
  private static final List<String> APIS =
      List.of("com.google.common.cache.Cache", "com.github.benmanes.caffeine.cache.Cache");

  CacheKind() {
    super("Cache");
  }

  @Override
  Whose whose() {
    return Whose.LIBRARIES;
  }

  @Override
  boolean handles(Class<?> type) {
    return SerialMethods.writeReplace(type) != null
        && APIS.stream().anyMatch(api -> Supertypes.named(type, api) != null);
  }

  @Override
  @Nullable Object[] parts(Object live) {
    MethodHandle replacer = Objects.requireNonNull(SerialMethods.writeReplace(live.getClass()));
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(Protocols.replace(replacer, live));
    for (Map.Entry<?, ?> entry : entries(live).entrySet()) {
      parts.add(entry.getKey());
      parts.add(entry.getValue());
    }
    return parts.toArray();
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) {
    Object made = Parts.some(parts, 0);
    for (int i = 1; i < parts.length; i += 2) {
      entries(made).put(Parts.some(parts, i), Parts.some(parts, i + 1));
    }
    return made;
  }

  @SuppressWarnings("unchecked")
  private static Map<Object, Object> entries(Object cache) {
    try {
      return (Map<Object, Object>) Calls.some(cache, "asMap");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(cache.getClass() + " does not tell its entries", e);
    }
  }
}
