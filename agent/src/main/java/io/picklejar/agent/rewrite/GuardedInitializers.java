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
  private final Loading loading;

  /** Says which classes are guarded when they are loaded. */
  public interface Loading {
    /** {@return whether this one, which the current thread loads, is guarded} */
    boolean isGuarded(
        @Nullable ClassLoader loader, String className, @Nullable ProtectionDomain domain);
  }

  /** Guards what is asked for, and those that are loaded and are to be guarded from the start. */
  public GuardedInitializers(Loading loading) {
    this.loading = loading;
  }

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
    boolean wanted =
        redefined == null
            ? name != null && loading.isGuarded(loader, name.replace('/', '.'), domain)
            : guarded.contains(redefined);
    if (!wanted) {
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
    return new Guard(classFile).rewrite();
  }

  private static final class Guard extends MethodRewriter {
    Guard(byte[] classFile) {
      super(classFile);
    }

    @Override
    MethodVisitor body(MethodVisitor next, String name, String descriptor) {
      return name.equals(INITIALIZER) ? new Body(next, type(), version()) : next;
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
