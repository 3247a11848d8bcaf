package io.picklejar.agent.rewrite;

import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_VOLATILE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_2;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/**
 * The class that patched platform code calls: {@code java.lang.PicklejarHooks}, defined into {@code
 * java.base} so that it is seen from there and from every loader and module. It holds functions and
 * calls them; rewritten static initializers of user classes call it too.
 */
public final class HookClass {

  static final String NAME = "java/lang/PicklejarHooks";
  static final String REPLACE = "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;";
  static final String LINKED = "(Ljava/lang/Object;)Z";
  static final String FAILED = "(Ljava/lang/Object;Ljava/lang/Object;)V";
  static final String FIELD =
      "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)"
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
   * @param linked whether lambdas that a {@code Lookup}'s class links are made serializable
   * @param failed class and what its static initializer threw; throws it on, or goes on as if the
   *     initializer had ended
   * @param field lookup, and an array of name and method type, to the call site that reads or
   *     writes the static field of that name
   */
  public record Functions(
      BiFunction<Object, ?, ?> replace,
      Predicate<Object> linked,
      BiFunction<Object, Object, ?> failed,
      BiFunction<Object, Object, ?> field) {}

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
      javaLang.findStaticSetter(hooks, "replace", BiFunction.class).invoke(functions.replace());
      javaLang.findStaticSetter(hooks, "failed", BiFunction.class).invoke(functions.failed());
      javaLang.findStaticSetter(hooks, "field", BiFunction.class).invoke(functions.field());
    } catch (Throwable e) {
      throw new IllegalStateException("The hook class can't be defined: " + e, e);
    }
  }

  private static byte[] bytes() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(V17, ACC_PUBLIC | ACC_FINAL, NAME, null, "java/lang/Object", null);
    function(writer, "replace", BI_FUNCTION);
    function(writer, "linked", PREDICATE);
    function(writer, "failed", BI_FUNCTION);
    function(writer, "field", BI_FUNCTION);
    replace(method(writer, "replace", REPLACE));
    linked(method(writer, "linked", LINKED));
    failed(method(writer, "failed", FAILED));
    field(method(writer, "field", FIELD));
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

  private static void failed(MethodVisitor method) {
    method.visitCode();
    method.visitFieldInsn(GETSTATIC, NAME, "failed", "L" + BI_FUNCTION + ";");
    method.visitVarInsn(ALOAD, 0);
    method.visitVarInsn(ALOAD, 1);
    method.visitMethodInsn(INVOKEINTERFACE, BI_FUNCTION, "apply", REPLACE, true);
    method.visitInsn(POP);
    method.visitInsn(RETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  private static void field(MethodVisitor method) {
    method.visitCode();
    method.visitFieldInsn(GETSTATIC, NAME, "field", "L" + BI_FUNCTION + ";");
    method.visitVarInsn(ALOAD, 0);
    method.visitInsn(ICONST_2);
    method.visitTypeInsn(ANEWARRAY, "java/lang/Object");
    for (int i = 0; i < 2; i++) {
      method.visitInsn(DUP);
      method.visitInsn(ICONST_0 + i);
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
