package io.picklejar.internal.wire;

import java.util.Map;

/** Classes by {@link Class#getName()}, arrays and primitive types included. */
final class ClassNames {
  private static final int MOST_DIMENSIONS = 255;

  private static final Map<String, Class<?>> PRIMITIVES =
      Map.of(
          "boolean", boolean.class,
          "byte", byte.class,
          "char", char.class,
          "short", short.class,
          "int", int.class,
          "long", long.class,
          "float", float.class,
          "double", double.class,
          "void", void.class);

  private final ClassResolver resolver;

  ClassNames(ClassResolver resolver) {
    this.resolver = resolver;
  }

  Class<?> resolve(String name) {
    int dimensions = 0;
    while (dimensions < name.length() && name.charAt(dimensions) == '[') {
      dimensions++;
    }
    if (dimensions > MOST_DIMENSIONS) {
      throw new WireException(
          "the section is altered: an array type has " + dimensions + " dimensions");
    }
    Class<?> type = dimensions == 0 ? named(name) : element(name.substring(dimensions));
    for (int i = 0; i < dimensions; i++) {
      type = type.arrayType();
    }
    return type;
  }

  private Class<?> element(String descriptor) {
    if (descriptor.startsWith("L") && descriptor.endsWith(";")) {
      return named(descriptor.substring(1, descriptor.length() - 1));
    }
    for (Class<?> primitive : PRIMITIVES.values()) {
      if (primitive.descriptorString().equals(descriptor) && primitive != void.class) {
        return primitive;
      }
    }
    throw new WireException("the section is altered: no type " + descriptor);
  }

  private Class<?> named(String name) {
    Class<?> primitive = PRIMITIVES.get(name);
    if (primitive != null) {
      return primitive;
    }
    try {
      return resolver.resolve(name);
    } catch (ClassNotFoundException e) {
      throw new WireException("class " + name + " is not there", e);
    }
  }
}
