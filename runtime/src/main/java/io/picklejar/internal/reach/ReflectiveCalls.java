package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.List;
import java.util.Set;

/** The platform's methods that do something with objects or members which code doesn't name. */
enum ReflectiveCalls {

  /** Run a method that was found. */
  INVOKE(
      "Ljava/lang/reflect/Method;",
      "java/lang/reflect/Method.invoke",
      "java/lang/invoke/MethodHandles$Lookup.unreflect",
      "java/lang/invoke/MethodHandles$Lookup.unreflectSpecial"),

  /** Read a field that was found. */
  READ(
      "Ljava/lang/reflect/Field;",
      "java/lang/reflect/Field.get",
      "java/lang/reflect/Field.getBoolean",
      "java/lang/reflect/Field.getByte",
      "java/lang/reflect/Field.getChar",
      "java/lang/reflect/Field.getShort",
      "java/lang/reflect/Field.getInt",
      "java/lang/reflect/Field.getLong",
      "java/lang/reflect/Field.getFloat",
      "java/lang/reflect/Field.getDouble",
      "java/lang/invoke/MethodHandles$Lookup.unreflectGetter",
      "java/lang/invoke/MethodHandles$Lookup.unreflectVarHandle"),

  /** Write objects with all their fields. */
  SERIALIZE(
      "Ljava/io/Serializable;",
      "java/io/ObjectOutputStream.writeObject",
      "java/io/ObjectOutputStream.writeUnshared",
      "java/io/ObjectOutput.writeObject"),

  /** Make objects from what was written. */
  DESERIALIZE(
      "Ljava/io/Serializable;",
      "java/io/ObjectInputStream.readObject",
      "java/io/ObjectInputStream.readUnshared",
      "java/io/ObjectInput.readObject"),

  /** Read annotations. */
  ANNOTATIONS(
      "Ljava/lang/reflect/AnnotatedElement;",
      "java/lang/Class.getAnnotation",
      "java/lang/Class.getAnnotations",
      "java/lang/Class.getAnnotationsByType",
      "java/lang/Class.getDeclaredAnnotation",
      "java/lang/Class.getDeclaredAnnotations",
      "java/lang/Class.getDeclaredAnnotationsByType",
      "java/lang/reflect/AnnotatedElement.getAnnotation",
      "java/lang/reflect/AnnotatedElement.getAnnotations",
      "java/lang/reflect/AnnotatedElement.getAnnotationsByType",
      "java/lang/reflect/AnnotatedElement.getDeclaredAnnotation",
      "java/lang/reflect/AnnotatedElement.getDeclaredAnnotations",
      "java/lang/reflect/AccessibleObject.getAnnotation",
      "java/lang/reflect/AccessibleObject.getAnnotations",
      "java/lang/reflect/Executable.getParameterAnnotations",
      "java/lang/reflect/Method.getAnnotation",
      "java/lang/reflect/Method.getAnnotations",
      "java/lang/reflect/Method.getAnnotationsByType",
      "java/lang/reflect/Method.getDeclaredAnnotations",
      "java/lang/reflect/Method.getParameterAnnotations",
      "java/lang/reflect/Method.getDefaultValue",
      "java/lang/reflect/Field.getAnnotation",
      "java/lang/reflect/Field.getAnnotations",
      "java/lang/reflect/Field.getAnnotationsByType",
      "java/lang/reflect/Field.getDeclaredAnnotations",
      "java/lang/reflect/Constructor.getAnnotation",
      "java/lang/reflect/Constructor.getAnnotations",
      "java/lang/reflect/Constructor.getDeclaredAnnotations",
      "java/lang/reflect/Constructor.getParameterAnnotations",
      "java/lang/reflect/RecordComponent.getAnnotation",
      "java/lang/reflect/RecordComponent.getAnnotations",
      "java/lang/reflect/RecordComponent.getDeclaredAnnotations",
      "java/lang/reflect/Parameter.getAnnotation",
      "java/lang/reflect/Parameter.getAnnotations",
      "java/lang/reflect/Parameter.getAnnotationsByType",
      "java/lang/reflect/Parameter.getDeclaredAnnotations");

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

  private final String subject;
  private final Set<String> methods;

  ReflectiveCalls(String subject, String... methods) {
    this.subject = subject;
    this.methods = Set.of(methods);
  }

  /** {@return whether the body calls or names such a method, or gives its subject to a library} */
  boolean in(MethodRecord body, Hierarchy hierarchy) {
    return body.facts().stream()
            .anyMatch(
                fact ->
                    fact instanceof Fact.Call call
                        && (is(call.method()) || passes(call, subject, hierarchy)))
        || Handles.in(body).stream().anyMatch(this::is);
  }

  private boolean is(MemberRef method) {
    return method.owner().startsWith("java/")
        && methods.contains(method.owner() + "." + method.name());
  }

  private static boolean passes(Fact.Call call, String type, Hierarchy hierarchy) {
    String descriptor = call.method().descriptor();
    int last = descriptor.lastIndexOf(type);
    return last > 0
        && last < descriptor.indexOf(')')
        && HARMLESS.stream().noneMatch(call.method().owner()::startsWith)
        && !hierarchy.isUser(call.method().owner());
  }

  /**
   * {@return whether the body calls a method of the library side that takes a {@link Class} and may
   * do more with it}
   */
  static boolean passesClassToLibrary(MethodRecord body, Hierarchy hierarchy) {
    return body.facts().stream()
        .anyMatch(
            fact -> fact instanceof Fact.Call call && passes(call, "Ljava/lang/Class;", hierarchy));
  }
}
