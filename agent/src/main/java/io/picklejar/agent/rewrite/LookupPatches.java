package io.picklejar.agent.rewrite;

import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.IAND;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.ICONST_2;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;

import io.picklejar.agent.rewrite.PlatformPatch.MethodPatch;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * What is put into the platform's reflection on workers, so that a static or class which was not
 * shipped is told from one that holds null or does not exist. Shown as Java source above each.
 */
final class LookupPatches {

  static final Map<String, MethodPatch> ALL = new HashMap<>();

  private static final String FIELD = "java/lang/reflect/Field";
  private static final String LOOKUP = "java/lang/invoke/MethodHandles$Lookup.";
  private static final String ABSENT = "java/lang/ClassNotFoundException.<init>";
  private static final String OF_FIELD = "(Ljava/lang/reflect/Field;)Ljava/lang/invoke/";
  private static final String OF_NAME =
      "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/invoke/";

  private static final Map<String, String> GETTERS =
      Map.of(
          "get", "Ljava/lang/Object;",
          "getBoolean", "Z",
          "getByte", "B",
          "getChar", "C",
          "getShort", "S",
          "getInt", "I",
          "getLong", "J",
          "getFloat", "F",
          "getDouble", "D");

  static {
    GETTERS.forEach(LookupPatches::readBy);
    ALL.put(LOOKUP + "unreflectGetter" + OF_FIELD + "MethodHandle;", method -> read(method, 1));
    ALL.put(LOOKUP + "unreflectVarHandle" + OF_FIELD + "VarHandle;", method -> read(method, 1));
    ALL.put(LOOKUP + "findStaticGetter" + OF_NAME + "MethodHandle;", LookupPatches::readNamed);
    ALL.put(LOOKUP + "findStaticVarHandle" + OF_NAME + "VarHandle;", LookupPatches::readNamed);
    ALL.put(ABSENT + "(Ljava/lang/String;)V", LookupPatches::absent);
    ALL.put(ABSENT + "(Ljava/lang/String;Ljava/lang/Throwable;)V", LookupPatches::absent);
  }

  private LookupPatches() {}

  private static void readBy(String getter, String type) {
    ALL.put(FIELD + "." + getter + "(Ljava/lang/Object;)" + type, LookupPatches::readIfStatic);
  }

  /** {@code if ((getModifiers() & STATIC) != 0) PicklejarHooks.read(this, null);} */
  private static void readIfStatic(MethodVisitor method) {
    Label instance = new Label();
    method.visitVarInsn(ALOAD, 0);
    method.visitMethodInsn(INVOKEVIRTUAL, FIELD, "getModifiers", "()I", false);
    method.visitIntInsn(BIPUSH, ACC_STATIC);
    method.visitInsn(IAND);
    method.visitJumpInsn(IFEQ, instance);
    read(method, 0);
    method.visitLabel(instance);
    method.visitFrame(F_SAME, 0, null, 0, null);
  }

  /** {@code PicklejarHooks.read(field, null);} */
  private static void read(MethodVisitor method, int field) {
    method.visitVarInsn(ALOAD, field);
    method.visitInsn(ACONST_NULL);
    method.visitMethodInsn(INVOKESTATIC, HookClass.NAME, "read", HookClass.NOTE, false);
  }

  /** {@code PicklejarHooks.read(refc, new Object[] {name, type});} */
  private static void readNamed(MethodVisitor method) {
    method.visitVarInsn(ALOAD, 1);
    method.visitInsn(ICONST_2);
    method.visitTypeInsn(ANEWARRAY, "java/lang/Object");
    for (int i = 0; i < 2; i++) {
      method.visitInsn(DUP);
      method.visitInsn(i == 0 ? ICONST_0 : ICONST_1);
      method.visitVarInsn(ALOAD, 2 + i);
      method.visitInsn(AASTORE);
    }
    method.visitMethodInsn(INVOKESTATIC, HookClass.NAME, "read", HookClass.NOTE, false);
  }

  /** {@code PicklejarHooks.absent(this, s);} */
  private static void absent(MethodVisitor constructor) {
    constructor.visitVarInsn(ALOAD, 0);
    constructor.visitVarInsn(ALOAD, 1);
    constructor.visitMethodInsn(INVOKESTATIC, HookClass.NAME, "absent", HookClass.NOTE, false);
  }
}
