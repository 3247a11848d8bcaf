package io.picklejar.agent.reach;

import io.picklejar.internal.record.MemberRef;
import java.util.Set;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What stripping the bodies of methods that can't run would leave of class files. */
final class Stripped {

  private Stripped() {}

  /** {@return the class file with {@code throw null} in place of the bodies that can't run} */
  static byte[] of(byte[] classFile, Set<MemberRef> reached) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              private String type = "";

              @Override
              public void visit(
                  int version,
                  int access,
                  String name,
                  @Nullable String signature,
                  @Nullable String superName,
                  String @Nullable [] interfaces) {
                type = name;
                super.visit(version, access, name, signature, superName, interfaces);
              }

              @Override
              public MethodVisitor visitMethod(
                  int access,
                  String name,
                  String descriptor,
                  @Nullable String signature,
                  String @Nullable [] exceptions) {
                MethodVisitor next =
                    super.visitMethod(access, name, descriptor, signature, exceptions);
                boolean hasBody = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
                boolean runs = reached.contains(new MemberRef(type, name, descriptor));
                if (runs || !hasBody) {
                  return next;
                }
                throwNull(next, descriptor, (access & Opcodes.ACC_STATIC) != 0);
                return new MethodVisitor(Opcodes.ASM9) {};
              }
            },
            0);
    return writer.toByteArray();
  }

  private static void throwNull(MethodVisitor method, String descriptor, boolean isStatic) {
    method.visitCode();
    method.visitInsn(Opcodes.ACONST_NULL);
    method.visitInsn(Opcodes.ATHROW);
    int arguments = org.objectweb.asm.Type.getArgumentsAndReturnSizes(descriptor) >> 2;
    method.visitMaxs(1, isStatic ? arguments - 1 : arguments);
    method.visitEnd();
  }

  /** {@return size in one stream, as a closure has it} */
  static int deflated(Iterable<byte[]> classFiles) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    byte[] buffer = new byte[1 << 16];
    int size = 0;
    for (byte[] classFile : classFiles) {
      deflater.setInput(classFile);
      while (!deflater.needsInput()) {
        size += deflater.deflate(buffer);
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      size += deflater.deflate(buffer);
    }
    deflater.end();
    return size;
  }
}
