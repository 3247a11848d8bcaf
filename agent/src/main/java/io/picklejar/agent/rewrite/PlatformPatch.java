package io.picklejar.agent.rewrite;

import java.io.ObjectOutputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.invoke.LambdaMetafactory;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Patches method bodies of two platform classes. It stays registered, because a later
 * retransformation by another agent starts from the original class again.
 */
public final class PlatformPatch implements ClassFileTransformer {

  private static final Map<String, MethodPatch> PATCHES =
      Map.of(
          "java/io/ObjectOutputStream.writeObject0(Ljava/lang/Object;Z)V",
          Prologues::replaceWritten,
          "java/io/ObjectOutputStream.reset()V",
          Prologues::forgetStream,
          "java/lang/invoke/LambdaMetafactory.metafactory" + Prologues.METAFACTORY,
          Prologues::linkAlternate,
          "java/lang/invoke/LambdaMetafactory.altMetafactory" + Prologues.ALT_METAFACTORY,
          Prologues::addSerializable);

  private final List<String> failures = new CopyOnWriteArrayList<>();

  /** Code put before a method's own. */
  interface MethodPatch {
    void emit(MethodVisitor method);
  }

  /** {@return the classes to retransform} */
  public static List<Class<?>> targets() {
    return List.of(ObjectOutputStream.class, LambdaMetafactory.class);
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
        || PATCHES.keySet().stream().noneMatch(key -> key.startsWith(name + "."))) {
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
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    Patcher patcher = new Patcher(writer, name);
    reader.accept(patcher, 0);
    long expected = PATCHES.keySet().stream().filter(key -> key.startsWith(name + ".")).count();
    if (patcher.patched != expected) {
      failures.add(
          name + ": this JDK has " + patcher.patched + " of the " + expected + " methods to patch");
    }
    return writer.toByteArray();
  }

  private static final class Patcher extends ClassVisitor {
    private final String name;
    int patched;

    Patcher(ClassVisitor next, String name) {
      super(Opcodes.ASM9, next);
      this.name = name;
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String method,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
      MethodPatch patch = PATCHES.get(name + "." + method + descriptor);
      return patch == null ? next : new Prologue(next, patch);
    }

    private final class Prologue extends MethodVisitor {
      private final MethodPatch patch;

      Prologue(MethodVisitor next, MethodPatch patch) {
        super(Opcodes.ASM9, next);
        this.patch = patch;
      }

      @Override
      public void visitCode() {
        super.visitCode();
        patch.emit(mv);
        patched++;
      }
    }
  }
}
