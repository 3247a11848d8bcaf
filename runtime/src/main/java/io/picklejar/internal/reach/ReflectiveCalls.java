package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MethodRecord;
import java.util.List;
import java.util.Set;

/** The platform's reflective methods, by what they do. */
enum ReflectiveCalls {

  /** Find a class or member by name. */
  BY_NAME(
      "java/lang/Class.forName",
      "java/lang/Class.getMethod",
      "java/lang/Class.getDeclaredMethod",
      "java/lang/Class.getField",
      "java/lang/Class.getDeclaredField",
      "java/lang/ClassLoader.loadClass",
      "java/lang/invoke/MethodHandles$Lookup.findStatic",
      "java/lang/invoke/MethodHandles$Lookup.findVirtual",
      "java/lang/invoke/MethodHandles$Lookup.findSpecial",
      "java/lang/invoke/MethodHandles$Lookup.findClass",
      "java/lang/invoke/MethodHandles$Lookup.findGetter",
      "java/lang/invoke/MethodHandles$Lookup.findSetter",
      "java/lang/invoke/MethodHandles$Lookup.findStaticGetter",
      "java/lang/invoke/MethodHandles$Lookup.findStaticSetter",
      "java/lang/invoke/MethodHandles$Lookup.findVarHandle",
      "java/lang/invoke/MethodHandles$Lookup.findStaticVarHandle",
      "java/util/concurrent/atomic/AtomicIntegerFieldUpdater.newUpdater",
      "java/util/concurrent/atomic/AtomicLongFieldUpdater.newUpdater",
      "java/util/concurrent/atomic/AtomicReferenceFieldUpdater.newUpdater",
      "java/lang/Enum.valueOf"),

  /** Find a class by name. */
  FIND_CLASS(
      "java/lang/Class.forName",
      "java/lang/ClassLoader.loadClass",
      "java/lang/invoke/MethodHandles$Lookup.findClass"),

  /** Make objects of a class. */
  CREATE(
      "java/lang/Class.newInstance",
      "java/lang/Class.getConstructor",
      "java/lang/Class.getDeclaredConstructor",
      "java/lang/Class.getConstructors",
      "java/lang/Class.getDeclaredConstructors",
      "java/lang/reflect/Constructor.newInstance",
      "java/lang/invoke/MethodHandles$Lookup.findConstructor",
      "java/util/ServiceLoader.load"),

  /** Enumerate members. */
  ENUMERATE(
      "java/lang/Class.getMethods",
      "java/lang/Class.getDeclaredMethods",
      "java/lang/Class.getFields",
      "java/lang/Class.getDeclaredFields",
      "java/lang/Class.getRecordComponents"),

  /** Read fields of objects without naming them, or give the fields to who does. */
  READ_FIELDS(
      "java/lang/reflect/Field.get",
      "java/lang/reflect/Field.getBoolean",
      "java/lang/reflect/Field.getByte",
      "java/lang/reflect/Field.getChar",
      "java/lang/reflect/Field.getShort",
      "java/lang/reflect/Field.getInt",
      "java/lang/reflect/Field.getLong",
      "java/lang/reflect/Field.getFloat",
      "java/lang/reflect/Field.getDouble",
      "java/lang/Class.getFields",
      "java/lang/Class.getDeclaredFields",
      "java/lang/invoke/MethodHandles$Lookup.findGetter",
      "java/lang/invoke/MethodHandles$Lookup.findVarHandle",
      "java/lang/invoke/MethodHandles$Lookup.unreflectGetter",
      "java/lang/invoke/MethodHandles$Lookup.unreflectVarHandle",
      "java/io/ObjectOutputStream.writeObject",
      "java/io/ObjectOutputStream.writeUnshared",
      "java/io/ObjectOutput.writeObject"),

  /** Read annotations. */
  ANNOTATIONS(
      "java/lang/Class.getAnnotation",
      "java/lang/Class.getAnnotations",
      "java/lang/Class.getAnnotationsByType",
      "java/lang/Class.getDeclaredAnnotation",
      "java/lang/Class.getDeclaredAnnotations",
      "java/lang/reflect/AnnotatedElement.getAnnotation",
      "java/lang/reflect/AnnotatedElement.getAnnotations",
      "java/lang/reflect/Method.getAnnotation",
      "java/lang/reflect/Method.getAnnotations",
      "java/lang/reflect/Field.getAnnotation",
      "java/lang/reflect/Field.getAnnotations",
      "java/lang/reflect/Constructor.getAnnotation",
      "java/lang/reflect/Parameter.getAnnotation");

  /** Libraries to which a class is only a name, a kind of element or a type to test against. */
  private static final List<String> HARMLESS =
      List.of(
          "java/",
          "org/slf4j/",
          "org/apache/log4j/",
          "org/apache/logging/",
          "org/apache/commons/logging/",
          "com/google/common/flogger/",
          "org/apache/beam/sdk/values/TypeDescriptor",
          "kotlin/jvm/internal/",
          "scala/reflect/");

  private final Set<String> methods;

  ReflectiveCalls(String... methods) {
    this.methods = Set.of(methods);
  }

  boolean in(MethodRecord body) {
    for (Fact fact : body.facts()) {
      if (fact instanceof Fact.Call call
          && methods.contains(call.method().owner() + "." + call.method().name())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether the body calls a method of the library side that takes a {@link Class} and may
   * do more with it}
   */
  static boolean passesClassToLibrary(MethodRecord body, Hierarchy hierarchy) {
    for (Fact fact : body.facts()) {
      if (fact instanceof Fact.Call call
          && call.method().descriptor().lastIndexOf("Ljava/lang/Class;") > 0
          && call.method().descriptor().lastIndexOf("Ljava/lang/Class;")
              < call.method().descriptor().indexOf(')')
          && HARMLESS.stream().noneMatch(call.method().owner()::startsWith)
          && !hierarchy.isUser(call.method().owner())) {
        return true;
      }
    }
    return false;
  }
}
