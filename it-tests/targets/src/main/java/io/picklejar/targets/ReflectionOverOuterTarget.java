package io.picklejar.targets;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Supplier;

/** Reflection over an enclosing instance finds all of its fields filled. */
public final class ReflectionOverOuterTarget {
  int number = 1;
  String text = "initial";

  private ReflectionOverOuterTarget() {}

  static String dump(Object object) {
    StringBuilder text = new StringBuilder();
    try {
      for (Field field : object.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          text.append(field.getName()).append('=').append(field.get(object)).append(' ');
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  Supplier<String> dumping() {
    return () -> dump(this);
  }

  public static List<Supplier<?>> functions() {
    ReflectionOverOuterTarget outer = new ReflectionOverOuterTarget();
    outer.number = 7;
    outer.text = "set";
    return List.of(outer.dumping());
  }
}
