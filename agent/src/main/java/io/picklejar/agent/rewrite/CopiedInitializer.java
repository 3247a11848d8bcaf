package io.picklejar.agent.rewrite;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.V1_7;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Copies the static initializer of a class into a class of its own, which is to be defined in the
 * nest of the first.
 *
 * <p>The first class's statics are written through call sites that the hook links: from elsewhere
 * final ones can't be.
 */
public final class CopiedInitializer extends ClassVisitor {

  private static final String INITIALIZER = "<clinit>";

  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
  private final Set<String> fields = new HashSet<>();
  private final String method;
  private String type = "";
  private boolean possible;
  private boolean copied;

  private CopiedInitializer(String method) {
    super(Opcodes.ASM9);
    this.method = method;
  }

  /**
   * {@return the class file of the copy, or null if the class is too old for that or has no
   * initializer}
   *
   * @param method name of the method with the initializer's code
   */
  public static byte @Nullable [] of(byte[] classFile, String method) {
    CopiedInitializer copy = new CopiedInitializer(method);
    new ClassReader(classFile).accept(copy, ClassReader.SKIP_DEBUG);
    return copy.copied ? copy.writer.toByteArray() : null;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    type = name;
    possible = (version & 0xffff) >= V1_7;
    int kind = ACC_SUPER | ACC_FINAL | ACC_SYNTHETIC;
    writer.visit(version, kind, name + "$Initializer", null, "java/lang/Object", null);
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    fields.add(name + descriptor);
    return null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if (!possible || !name.equals(INITIALIZER)) {
      return null;
    }
    copied = true;
    return new Body(writer.visitMethod(ACC_STATIC | ACC_SYNTHETIC, method, descriptor, null, null));
  }

  /** Before nests, private methods were called as those of a super class are. */
  private final class Body extends MethodVisitor {
    Body(MethodVisitor next) {
      super(Opcodes.ASM9, new OwnStatics(next, type, fields));
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      boolean isPrivate = opcode == INVOKESPECIAL && !name.equals("<init>");
      int call = isInterface ? INVOKEINTERFACE : INVOKEVIRTUAL;
      super.visitMethodInsn(isPrivate ? call : opcode, owner, name, descriptor, isInterface);
    }
  }
}
