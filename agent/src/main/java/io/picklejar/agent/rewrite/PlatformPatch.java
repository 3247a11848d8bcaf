package io.picklejar.agent.rewrite;

import java.io.ObjectOutputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Patches method bodies of platform classes. It stays registered, because a later retransformation
 * by another agent starts from the original class again.
 */
public final class PlatformPatch implements ClassFileTransformer {

  private static final Map<String, MethodPatch> SERIALIZATION =
      Map.of(
          "java/io/ObjectOutputStream.writeObject0(Ljava/lang/Object;Z)V",
          new Written(),
          "java/io/ObjectOutputStream.reset()V",
          Prologues::forgetStream,
          "java/io/ObjectOutputStream.writeObject(Ljava/lang/Object;)V",
          (Handler) Prologues::abortWritten,
          "java/io/ObjectOutputStream.writeUnshared(Ljava/lang/Object;)V",
          (Handler) Prologues::abortWritten,
          "java/lang/invoke/LambdaMetafactory.metafactory" + Prologues.METAFACTORY,
          Prologues::linkAlternate,
          "java/lang/invoke/LambdaMetafactory.altMetafactory" + Prologues.ALT_METAFACTORY,
          Prologues::addSerializable);

  private final Map<String, MethodPatch> patches;
  private final List<Class<?>> targets;
  private final List<String> failures = new CopyOnWriteArrayList<>();

  private PlatformPatch(Map<String, MethodPatch> patches, Class<?>... targets) {
    this.patches = patches;
    this.targets = List.of(targets);
  }

  /** {@return the patch that has functions written as envelopes} */
  public static PlatformPatch ofSerialization() {
    return new PlatformPatch(SERIALIZATION, ObjectOutputStream.class, LambdaMetafactory.class);
  }

  /** {@return the patch that has looking for statics and classes told, for workers} */
  public static PlatformPatch ofLookups() {
    return new PlatformPatch(
        LookupPatches.ALL, Field.class, MethodHandles.Lookup.class, ClassNotFoundException.class);
  }

  /** Code put before a method's own; in a constructor before it returns. */
  interface MethodPatch {
    void emit(MethodVisitor method);

    /** Adds to a call of the method's own. */
    default void called(String name, MethodVisitor method) {}
  }

  /** Code put after a method's own, which gets the exceptions that leave it. */
  interface Handler extends MethodPatch {}

  /** What is written: an object, and what its {@code writeReplace} or a stream gives for it. */
  private static final class Written implements MethodPatch {

    @Override
    public void emit(MethodVisitor method) {
      Prologues.replaceWritten(method);
    }

    @Override
    public void called(String name, MethodVisitor method) {
      if (name.equals("invokeWriteReplace") || name.equals("replaceObject")) {
        Prologues.replaceGiven(method);
      }
    }
  }

  /** {@return the classes to retransform} */
  public Class<?>[] targets() {
    return targets.toArray(Class<?>[]::new);
  }

  /** {@return what could not be patched} */
  public List<String> failures() {
    return failures;
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] classFile) {
    if (loader != null
        || name == null
        || patches.keySet().stream().noneMatch(key -> key.startsWith(name + "."))) {
      return null;
    }
    try {
      return patch(name, classFile);
    } catch (RuntimeException e) {
      failures.add(name + " was left as it was: " + e);
      return null;
    }
  }

  private byte[] patch(String name, byte[] classFile) {
    Patcher patcher = new Patcher(classFile, patches);
    byte[] patched = patcher.rewrite();
    long expected = patches.keySet().stream().filter(key -> key.startsWith(name + ".")).count();
    if (patcher.patched != expected) {
      failures.add(
          name + ": this JDK has " + patcher.patched + " of the " + expected + " methods to patch");
    }
    return patched;
  }

  private static final class Patcher extends MethodRewriter {
    private final Map<String, MethodPatch> patches;
    int patched;

    Patcher(byte[] classFile, Map<String, MethodPatch> patches) {
      super(classFile);
      this.patches = patches;
    }

    @Override
    MethodVisitor body(MethodVisitor next, String method, String descriptor) {
      MethodPatch patch = patches.get(type() + "." + method + descriptor);
      if (patch == null) {
        return next;
      }
      patched++;
      return new Patched(next, patch, method.equals("<init>"));
    }

    private static final class Patched extends MethodVisitor {
      private final MethodPatch patch;
      private final boolean constructor;
      private final Label start = new Label();
      private final Label end = new Label();

      Patched(MethodVisitor next, MethodPatch patch, boolean constructor) {
        super(Opcodes.ASM9, next);
        this.patch = patch;
        this.constructor = constructor;
      }

      @Override
      public void visitCode() {
        super.visitCode();
        if (patch instanceof Handler) {
          mv.visitTryCatchBlock(start, end, end, "java/lang/RuntimeException");
          mv.visitLabel(start);
        } else if (!constructor) {
          patch.emit(mv);
        }
      }

      @Override
      public void visitMaxs(int maxStack, int maxLocals) {
        if (patch instanceof Handler) {
          mv.visitLabel(end);
          patch.emit(mv);
        }
        super.visitMaxs(maxStack, maxLocals);
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        patch.called(name, mv);
      }

      @Override
      public void visitInsn(int opcode) {
        if (constructor && opcode == Opcodes.RETURN) {
          patch.emit(mv);
        }
        super.visitInsn(opcode);
      }
    }
  }
}
