package io.picklejar.targets;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A generic super class read by reflection. */
public final class TypeTokenTarget {
  private TypeTokenTarget() {}

  static final class Payload {}

  abstract static class Token<T> {
    final String type() {
      return ((java.lang.reflect.ParameterizedType) getClass().getGenericSuperclass())
          .getActualTypeArguments()[0].getTypeName();
    }
  }

  public static List<Supplier<?>> functions() {
    Token<Map<String, Payload>> token = new Token<>() {};
    return List.of(() -> token.type());
  }
}
