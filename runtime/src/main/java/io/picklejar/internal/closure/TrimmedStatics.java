package io.picklejar.internal.closure;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The instance fields that closures of this JVM have needed of objects that hang on statics as
 * enclosing instances. The next closure takes them too: workers have one value of a static, which
 * must serve all functions that read it.
 */
final class TrimmedStatics {

  private static final ClassValue<Set<String>> FIELDS =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return ConcurrentHashMap.newKeySet();
        }
      };

  private TrimmedStatics() {}

  static void needed(Class<?> declaringClass, String field) {
    FIELDS.get(declaringClass).add(field);
  }

  static boolean wasNeeded(Class<?> declaringClass, String field) {
    return FIELDS.get(declaringClass).contains(field);
  }
}
