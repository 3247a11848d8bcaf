package io.picklejar.agent.rewrite;

import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.F_FULL;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.ICONST_2;
import static org.objectweb.asm.Opcodes.ICONST_3;
import static org.objectweb.asm.Opcodes.ICONST_4;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IOR;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.SWAP;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** The code that is put before the platform's own. Shown as Java source above each. */
final class Prologues {

  static final String METAFACTORY =
      "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
          + "Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)"
          + "Ljava/lang/invoke/CallSite;";
  static final String ALT_METAFACTORY =
      "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
          + "[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;";

  private static final int FLAGS_INDEX = 3;

  private Prologues() {}

  /** {@code obj = PicklejarHooks.replace(this, obj);} where null stays null. */
  static void replaceWritten(MethodVisitor method) {
    Label isNull = new Label();
    method.visitVarInsn(ALOAD, 1);
    method.visitJumpInsn(org.objectweb.asm.Opcodes.IFNULL, isNull);
    method.visitVarInsn(ALOAD, 0);
    method.visitVarInsn(ALOAD, 1);
    method.visitMethodInsn(INVOKESTATIC, HookClass.NAME, "replace", HookClass.REPLACE, false);
    method.visitVarInsn(ASTORE, 1);
    method.visitLabel(isNull);
    method.visitFrame(F_SAME, 0, null, 0, null);
  }

  /** {@code PicklejarHooks.replace(this, …)} around a call that gives another object to write. */
  static void replaceGiven(MethodVisitor method) {
    method.visitVarInsn(ALOAD, 0);
    method.visitInsn(SWAP);
    method.visitMethodInsn(INVOKESTATIC, HookClass.NAME, "replace", HookClass.REPLACE, false);
  }

  /** {@code PicklejarHooks.replace(this, this);} */
  static void forgetStream(MethodVisitor method) {
    method.visitVarInsn(ALOAD, 0);
    method.visitInsn(DUP);
    method.visitMethodInsn(INVOKESTATIC, HookClass.NAME, "replace", HookClass.REPLACE, false);
    method.visitInsn(POP);
  }

  /** {@code catch (RuntimeException e) { PicklejarHooks.aborted(this, e); throw e; }} */
  static void abortWritten(MethodVisitor method) {
    Object[] locals = {"java/io/ObjectOutputStream", "java/lang/Object"};
    method.visitFrame(F_FULL, 2, locals, 1, new Object[] {"java/lang/RuntimeException"});
    method.visitInsn(DUP);
    method.visitVarInsn(ALOAD, 0);
    method.visitInsn(SWAP);
    method.visitMethodInsn(INVOKESTATIC, HookClass.NAME, "aborted", HookClass.NOTE, false);
    method.visitInsn(ATHROW);
  }

  /**
   * {@code if (PicklejarHooks.linked(caller)) return altMetafactory(caller, name, factoryType,
   * interfaceMethodType, implementation, dynamicMethodType, 0);}
   */
  static void linkAlternate(MethodVisitor method) {
    Label plain = new Label();
    ifLinked(method, plain);
    method.visitVarInsn(ALOAD, 0);
    method.visitVarInsn(ALOAD, 1);
    method.visitVarInsn(ALOAD, 2);
    method.visitInsn(ICONST_4);
    method.visitTypeInsn(ANEWARRAY, "java/lang/Object");
    element(method, ICONST_0, 3);
    element(method, ICONST_1, 4);
    element(method, ICONST_2, 5);
    method.visitInsn(DUP);
    method.visitInsn(ICONST_3);
    method.visitInsn(ICONST_0);
    box(method);
    method.visitInsn(AASTORE);
    method.visitMethodInsn(
        INVOKESTATIC,
        "java/lang/invoke/LambdaMetafactory",
        "altMetafactory",
        ALT_METAFACTORY,
        false);
    method.visitInsn(ARETURN);
    method.visitLabel(plain);
    method.visitFrame(F_SAME, 0, null, 0, null);
  }

  private static void element(MethodVisitor method, int index, int local) {
    method.visitInsn(DUP);
    method.visitInsn(index);
    method.visitVarInsn(ALOAD, local);
    method.visitInsn(AASTORE);
  }

  /**
   * {@code if (PicklejarHooks.linked(caller)) { args = args.clone(); args[3] = (Integer) args[3] |
   * FLAG_SERIALIZABLE; }}
   */
  static void addSerializable(MethodVisitor method) {
    Label plain = new Label();
    ifLinked(method, plain);
    method.visitVarInsn(ALOAD, 3);
    method.visitMethodInsn(
        INVOKEVIRTUAL, "[Ljava/lang/Object;", "clone", "()Ljava/lang/Object;", false);
    method.visitTypeInsn(org.objectweb.asm.Opcodes.CHECKCAST, "[Ljava/lang/Object;");
    method.visitVarInsn(ASTORE, 3);
    method.visitVarInsn(ALOAD, 3);
    method.visitInsn(ICONST_0 + FLAGS_INDEX);
    method.visitVarInsn(ALOAD, 3);
    method.visitInsn(ICONST_0 + FLAGS_INDEX);
    method.visitInsn(org.objectweb.asm.Opcodes.AALOAD);
    method.visitTypeInsn(org.objectweb.asm.Opcodes.CHECKCAST, "java/lang/Integer");
    method.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Integer", "intValue", "()I", false);
    method.visitInsn(ICONST_1);
    method.visitInsn(IOR);
    box(method);
    method.visitInsn(AASTORE);
    method.visitLabel(plain);
    method.visitFrame(F_SAME, 0, null, 0, null);
  }

  private static void ifLinked(MethodVisitor method, Label otherwise) {
    method.visitVarInsn(ALOAD, 0);
    method.visitMethodInsn(INVOKESTATIC, HookClass.NAME, "linked", HookClass.LINKED, false);
    method.visitJumpInsn(IFEQ, otherwise);
  }

  private static void box(MethodVisitor method) {
    method.visitMethodInsn(
        INVOKESTATIC, "java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;", false);
  }
}
