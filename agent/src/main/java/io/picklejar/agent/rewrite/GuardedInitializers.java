package io.picklejar.agent.rewrite;

import static org.objectweb.asm.Opcodes.F_FULL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.SWAP;
import static org.objectweb.asm.Opcodes.V1_6;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts the static initializers of classes that are being restored into a {@code try}, so that one
 * that works on the launcher alone doesn't make its class unusable here:
 *
 * <pre>{@code
 * static {
 *   try {
 *     … // as before
 *   } catch (Throwable e) {
 *     PicklejarHooks.failed(ThisClass.class, e);
 *   }
 * }
 * }</pre>
 */
public final class GuardedInitializers implements ClassFileTransformer {

  private static final String INITIALIZER = "<clinit>";

  private final Set<Class<?>> guarded = ConcurrentHashMap.newKeySet();

  /** Something that retransforms. */
  public interface Retransformation {
    void run() throws Exception;
  }

  /** Guards the classes, which are not initialized yet, while that retransforms them. */
  public void during(List<Class<?>> classes, Retransformation retransformation) throws Exception {
    guarded.addAll(classes);
    try {
      retransformation.run();
    } finally {
      guarded.removeAll(classes);
    }
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] classFile) {
    if (redefined == null || !guarded.contains(redefined)) {
      return null;
    }
    try {
      return guard(classFile);
    } catch (RuntimeException e) {
      System.err.println("[picklejar] The initializer of " + name + " can't be guarded: " + e);
      return null;
    }
  }

  static byte[] guard(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new Guard(writer), 0);
    return writer.toByteArray();
  }

  private static final class Guard extends ClassVisitor {
    private String type = "";
    private int version;

    Guard(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      this.type = name;
      this.version = version & 0xffff;
      super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return name.equals(INITIALIZER) ? new Body(next, type, version) : next;
    }
  }

  private static final class Body extends MethodVisitor {
    private final String type;
    private final int version;
    private final Label start = new Label();
    private final Label end = new Label();

    Body(MethodVisitor next, String type, int version) {
      super(Opcodes.ASM9, next);
      this.type = type;
      this.version = version;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      super.visitLabel(start);
    }

    /** The handler is the last of the table: those of the initializer itself go first. */
    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
      super.visitLabel(end);
      super.visitTryCatchBlock(start, end, end, "java/lang/Throwable");
      if (version >= V1_6) {
        super.visitFrame(F_FULL, 0, new Object[0], 1, new Object[] {"java/lang/Throwable"});
      }
      super.visitLdcInsn(Type.getObjectType(type));
      super.visitInsn(SWAP);
      super.visitMethodInsn(INVOKESTATIC, HookClass.NAME, "failed", HookClass.NOTE, false);
      super.visitInsn(RETURN);
      super.visitMaxs(maxStack, maxLocals);
    }
  }
}
