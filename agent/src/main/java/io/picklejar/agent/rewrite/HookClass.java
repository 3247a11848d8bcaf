package io.picklejar.agent.rewrite;

import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_VOLATILE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/**
 * The class that patched platform code calls: {@code java.lang.PicklejarHooks}, defined into {@code
 * java.base} so that it is seen from there and from every loader and module. It holds functions and
 * calls them; rewritten code of user classes calls it too.
 */
public final class HookClass {

  static final String NAME = "java/lang/PicklejarHooks";
  static final String REPLACE = "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;";
  static final String LINKED = "(Ljava/lang/Object;)Z";
  static final String NOTE = "(Ljava/lang/Object;Ljava/lang/Object;)V";
  static final String FIELD =
      "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)"
          + "Ljava/lang/invoke/CallSite;";
  static final String GUARD =
      "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
          + "Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)"
          + "Ljava/lang/invoke/CallSite;";

  private static final String BI_FUNCTION = "java/util/function/BiFunction";
  private static final String PREDICATE = "java/util/function/Predicate";

  private HookClass() {}

  /** {@return whether this JVM has the class, and so an agent} */
  public static boolean isDefined() {
    try {
      Class.forName(NAME.replace('/', '.'), false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * What the class calls.
   *
   * @param replace stream and object about to be written, to what is written
   * @param aborted stream and the exception that ends the writing of an object
   * @param linked whether lambdas that a {@code Lookup}'s class links are made serializable
   * @param failed class and what its static initializer threw; throws it on, or goes on as if the
   *     initializer had ended
   * @param field lookup, and an array of name and method type, to the call site that reads or
   *     writes the static field of that name
   * @param misses what code looks for and was not shipped
   */
  public record Functions(
      BiFunction<Object, ?, ?> replace,
      BiFunction<Object, Object, ?> aborted,
      Predicate<Object> linked,
      BiFunction<Object, Object, ?> failed,
      BiFunction<Object, Object, ?> field,
      Misses misses) {}

  /**
   * What the class calls for what was not shipped.
   *
   * @param read a static that reflection is about to read, or a class and array of name and type;
   *     throws if it was not shipped
   * @param absent exception for a class that was not found, and the class's name
   * @param guard lookup, and an array of what the call site names, to the call site before a
   *     reading of a static
   */
  public record Misses(
      BiFunction<Object, Object, ?> read,
      BiFunction<Object, Object, ?> absent,
      BiFunction<Object, Object, ?> guard) {}

  /**
   * Defines the class and sets its functions.
   *
   * @param javaLang a lookup with full privilege on {@code java.lang}
   * @throws IllegalStateException if another agent has taken the name
   */
  public static void define(Lookup javaLang, Functions functions) {
    try {
      Class<?> hooks = javaLang.defineClass(bytes());
      javaLang.findStaticSetter(hooks, "linked", Predicate.class).invoke(functions.linked());
      for (Map.Entry<String, BiFunction<?, ?, ?>> function : named(functions).entrySet()) {
        javaLang
            .findStaticSetter(hooks, function.getKey(), BiFunction.class)
            .invoke(function.getValue());
      }
    } catch (Throwable e) {
      throw new IllegalStateException("The hook class can't be defined: " + e, e);
    }
  }

  private static Map<String, BiFunction<?, ?, ?>> named(Functions functions) {
    return Map.of(
        "replace", functions.replace(),
        "aborted", functions.aborted(),
        "failed", functions.failed(),
        "field", functions.field(),
        "read", functions.misses().read(),
        "absent", functions.misses().absent(),
        "guard", functions.misses().guard());
  }

  private static byte[] bytes() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(V17, ACC_PUBLIC | ACC_FINAL, NAME, null, "java/lang/Object", null);
    function(writer, "linked", PREDICATE);
    for (String name :
        List.of("replace", "aborted", "failed", "field", "read", "absent", "guard")) {
      function(writer, name, BI_FUNCTION);
    }
    replace(method(writer, "replace", REPLACE));
    linked(method(writer, "linked", LINKED));
    for (String name : List.of("aborted", "failed", "read", "absent")) {
      note(method(writer, name, NOTE), name);
    }
    link(method(writer, "field", FIELD), "field", 2);
    link(method(writer, "guard", GUARD), "guard", 6);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void function(ClassWriter writer, String name, String type) {
    int access = ACC_PUBLIC | ACC_STATIC | ACC_VOLATILE;
    writer.visitField(access, name, "L" + type + ";", null, null).visitEnd();
  }

  private static MethodVisitor method(ClassWriter writer, String name, String descriptor) {
    return writer.visitMethod(ACC_PUBLIC | ACC_STATIC, name, descriptor, null, null);
  }

  private static void replace(MethodVisitor method) {
    method.visitCode();
    method.visitFieldInsn(GETSTATIC, NAME, "replace", "L" + BI_FUNCTION + ";");
    method.visitVarInsn(ALOAD, 0);
    method.visitVarInsn(ALOAD, 1);
    method.visitMethodInsn(INVOKEINTERFACE, BI_FUNCTION, "apply", REPLACE, true);
    method.visitInsn(ARETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  private static void linked(MethodVisitor method) {
    method.visitCode();
    method.visitFieldInsn(GETSTATIC, NAME, "linked", "L" + PREDICATE + ";");
    method.visitTypeInsn(CHECKCAST, PREDICATE);
    method.visitVarInsn(ALOAD, 0);
    method.visitMethodInsn(INVOKEINTERFACE, PREDICATE, "test", LINKED, true);
    method.visitInsn(IRETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  private static void note(MethodVisitor method, String function) {
    method.visitCode();
    method.visitFieldInsn(GETSTATIC, NAME, function, "L" + BI_FUNCTION + ";");
    method.visitVarInsn(ALOAD, 0);
    method.visitVarInsn(ALOAD, 1);
    method.visitMethodInsn(INVOKEINTERFACE, BI_FUNCTION, "apply", REPLACE, true);
    method.visitInsn(POP);
    method.visitInsn(RETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  /** The function gets the lookup, and all other arguments of the bootstrap method as an array. */
  private static void link(MethodVisitor method, String function, int others) {
    method.visitCode();
    method.visitFieldInsn(GETSTATIC, NAME, function, "L" + BI_FUNCTION + ";");
    method.visitVarInsn(ALOAD, 0);
    method.visitIntInsn(BIPUSH, others);
    method.visitTypeInsn(ANEWARRAY, "java/lang/Object");
    for (int i = 0; i < others; i++) {
      method.visitInsn(DUP);
      method.visitIntInsn(BIPUSH, i);
      method.visitVarInsn(ALOAD, 1 + i);
      method.visitInsn(AASTORE);
    }
    method.visitMethodInsn(INVOKEINTERFACE, BI_FUNCTION, "apply", REPLACE, true);
    method.visitTypeInsn(CHECKCAST, "java/lang/invoke/CallSite");
    method.visitInsn(ARETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }
}
