package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.JdkClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Objects of the JDK that travel by their fields can be made again only where their class has the
 * same fields: one that is left out would be zero, and the object wrong.
 */
final class JdkFields {
  /** Fields of newer JDKs that are right when they are zero. */
  private static final Set<String> RIGHT_WHEN_ZERO =
      Set.of("java.time.format.DateTimeFormatterBuilder$LocalizedPrinterParser.requestedTemplate");

  /** Fields of older JDKs that nothing uses, and that newer ones do without. */
  private static final Set<String> UNUSED =
      Set.of(
          "java.awt.image.ColorModel.pData",
          "sun.reflect.annotation.AnnotatedTypeFactory$AnnotatedTypeBaseImpl.decl");

  /** Fields that have another name in another JDK, both ways. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "java.util.zip.ZipEntry.extraAttributes", "externalFileAttributes",
          "java.util.zip.ZipEntry.externalFileAttributes", "extraAttributes");

  /** Fields for what the JVM knows of an object, which does without. */
  private static final Set<String> LEFT_OUT = Set.of("java.util.ResourceBundle.cacheKey");

  private JdkFields() {}

  /** {@return whether the field stays null on workers} */
  static boolean isLeftOut(Field field) {
    return field.getDeclaringClass().getClassLoader() == null && LEFT_OUT.contains(name(field));
  }

  /** {@return the name of a field in this JDK} */
  static String here(Class<?> type, String name) {
    String other = RENAMED.get(type.getName() + '.' + name);
    return other != null && Fields.find(type, other) != null ? other : name;
  }

  private static String name(Field field) {
    return field.getDeclaringClass().getName() + '.' + field.getName();
  }

  /** Throws where a class of the JDK has other fields here than in the JVM that wrote the shape. */
  static void check(Shape shape) {
    Map<String, Set<String>> written = new HashMap<>();
    for (Shape.Level level : shape.levels()) {
      written.put(level.declaringClass(), Set.of(level.names()));
    }
    for (Class<?> type : Hierarchy.downTo(shape.type())) {
      if (JdkClasses.contain(type)) {
        check(type, written.getOrDefault(type.getName(), Set.of()));
      }
    }
  }

  /** {@return whether an object of the JDK's class is right without that field, here or there} */
  static boolean mayMiss(Class<?> type, String field) {
    return JdkClasses.contain(type) && isUnused(type, field);
  }

  private static void check(Class<?> type, Set<String> written) {
    Set<String> missing = new HashSet<>();
    written.forEach(name -> missing.add(here(type, name)));
    missing.removeIf(name -> isUnused(type, name) || ThreadLocalFields.find(type, name) != null);
    for (Field field : type.getDeclaredFields()) {
      boolean known = missing.remove(field.getName()) || Modifier.isStatic(field.getModifiers());
      if (!known
          && !isUnused(type, field.getName())
          && !RIGHT_WHEN_ZERO.contains(name(field))
          && !isLeftOut(field)) {
        throw different(type, "only here: " + field.getName());
      }
    }
    if (!missing.isEmpty()) {
      throw different(type, "only there: " + String.join(", ", missing));
    }
  }

  private static boolean isUnused(Class<?> type, String name) {
    return UNUSED.contains(type.getName() + '.' + name) || isUnusedOuter(type, name);
  }

  /**
   * {@return whether it is the field for an enclosing instance of an anonymous class} Compilers
   * from 18 on leave it out where the code doesn't use it; so where only one JDK has it, none uses
   * it.
   */
  private static boolean isUnusedOuter(Class<?> type, String name) {
    return type.isAnonymousClass() && name.startsWith("this$");
  }

  private static IllegalStateException different(Class<?> type, String fields) {
    return new IllegalStateException(
        type.getName()
            + " has other fields in this JDK than in the one that wrote the object ("
            + fields
            + "), so an object of it can't be made from them. Make it on the worker: in a setup"
            + " method, or lazily from a transient field; or run launcher and worker on one JDK."
            + " See README.md#what-cannot-travel");
  }
}
