package io.picklejar.agent.rewrite;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_VOLATILE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/**
 * The class that patched platform code calls: {@code java.lang.PicklejarHooks}, defined into {@code
 * java.base} so that it is seen from there and from every loader and module. It holds two functions
 * and calls them.
 */
public final class HookClass {

  static final String NAME = "java/lang/PicklejarHooks";
  static final String REPLACE = "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;";
  static final String LINKED = "(Ljava/lang/Object;)Z";

  private static final String BI_FUNCTION = "java/util/function/BiFunction";
  private static final String PREDICATE = "java/util/function/Predicate";

  private HookClass() {}

  /**
   * Defines the class and sets its functions.
   *
   * @param javaLang a lookup with full privilege on {@code java.lang}
   * @param replace stream and object about to be written, to what is written
   * @param linked whether lambdas that a {@code Lookup}'s class links are made serializable
   * @throws IllegalStateException if another agent has taken the name
   */
  public static void define(
      Lookup javaLang, BiFunction<Object, ?, ?> replace, Predicate<Object> linked) {
    try {
      Class<?> hooks = javaLang.defineClass(bytes());
      javaLang.findStaticSetter(hooks, "replace", BiFunction.class).invoke(replace);
      javaLang.findStaticSetter(hooks, "linked", Predicate.class).invoke(linked);
    } catch (Throwable e) {
      throw new IllegalStateException("The hook class can't be defined: " + e, e);
    }
  }

  private static byte[] bytes() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(V17, ACC_PUBLIC | ACC_FINAL, NAME, null, "java/lang/Object", null);
    int field = ACC_PUBLIC | ACC_STATIC | ACC_VOLATILE;
    writer.visitField(field, "replace", "L" + BI_FUNCTION + ";", null, null).visitEnd();
    writer.visitField(field, "linked", "L" + PREDICATE + ";", null, null).visitEnd();
    replace(writer.visitMethod(ACC_PUBLIC | ACC_STATIC, "replace", REPLACE, null, null));
    linked(writer.visitMethod(ACC_PUBLIC | ACC_STATIC, "linked", LINKED, null, null));
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void replace(MethodVisitor method) {
    method.visitCode();
    method.visitFieldInsn(GETSTATIC, NAME, "replace", "L" + BI_FUNCTION + ";");
    method.visitVarInsn(ALOAD, 0);
    method.visitVarInsn(ALOAD, 1);
    method.visitMethodInsn(INVOKEINTERFACE, BI_FUNCTION, "apply", REPLACE, true);
    method.visitInsn(ARETURN);
    method.visitMaxs(3, 2);
    method.visitEnd();
  }

  private static void linked(MethodVisitor method) {
    method.visitCode();
    method.visitFieldInsn(GETSTATIC, NAME, "linked", "L" + PREDICATE + ";");
    method.visitTypeInsn(CHECKCAST, PREDICATE);
    method.visitVarInsn(ALOAD, 0);
    method.visitMethodInsn(INVOKEINTERFACE, PREDICATE, "test", LINKED, true);
    method.visitInsn(IRETURN);
    method.visitMaxs(2, 1);
    method.visitEnd();
  }
}
