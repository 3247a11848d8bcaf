package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's random generators that are not classes of its API, and move from one package to
 * another: the algorithm, then names and values of the fields.
 */
final class RandomKind extends SpecialKind.Value {

  RandomKind() {
    super("RandomGenerator");
  }

  @Override
  boolean handles(Class<?> type) {
    String name = type.getPackageName();
    return name.equals("jdk.random") || name.equals("jdk.internal.random");
  }

  @Override
  Class<?> type(Object live) {
    return RandomGenerator.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(live.getClass().getSimpleName());
    for (Class<?> c : Hierarchy.downTo(live.getClass())) {
      for (Field field : Fields.instance(c)) {
        parts.add(field.getName());
        parts.add(Access.slot(field).read(live));
      }
    }
    return parts.toArray();
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) {
    RandomGenerator made = RandomGeneratorFactory.of((String) Parts.some(parts, 0)).create(0);
    for (int i = 1; i < parts.length; i += 2) {
      Field field = field(made.getClass(), (String) Parts.some(parts, i));
      Access.slot(field).write(made, parts[i + 1]);
    }
    return made;
  }

  private static Field field(Class<?> type, String name) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      Field field = Fields.find(c, name);
      if (field != null) {
        return field;
      }
    }
    throw new IllegalArgumentException(type.getName() + " has no field " + name);
  }
}
