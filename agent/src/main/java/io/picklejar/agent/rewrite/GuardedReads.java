package io.picklejar.agent.rewrite;

import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.H_GETSTATIC;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.V1_8;

import io.picklejar.agent.scan.ReferredClasses;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts a call site before each reading of a static that was not shipped with its class. Only code
 * that no path from a function leads to has one, and the call site is no code any more once the
 * static is there.
 */
public final class GuardedReads implements ClassFileTransformer {

  private static final Handle GUARD =
      new Handle(H_INVOKESTATIC, HookClass.NAME, "guard", HookClass.GUARD, false);

  private final ShippedTypes types;

  /** Guards the statics that the types are without. */
  public GuardedReads(ShippedTypes types) {
    this.types = types;
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] classFile) {
    if (loader == null || types.of(loader).isEmpty()) {
      return null;
    }
    try {
      return guard(classFile, loader);
    } catch (RuntimeException e) {
      System.err.println("[picklejar] The statics that " + name + " reads can't be guarded: " + e);
      return null;
    }
  }

  private byte @Nullable [] guard(byte[] classFile, ClassLoader loader) {
    if (Collections.disjoint(ReferredClasses.of(classFile), types.of(loader).keySet())) {
      return null;
    }
    Guarded guarded = new Guarded(classFile, types, loader);
    byte[] rewritten = guarded.rewrite();
    return guarded.changed ? rewritten : null;
  }

  private static final class Guarded extends MethodRewriter {
    private final ShippedTypes types;
    private final ClassLoader loader;
    boolean changed;

    Guarded(byte[] classFile, ShippedTypes types, ClassLoader loader) {
      super(classFile);
      this.types = types;
      this.loader = loader;
    }

    /** A call site needs version 7, a static method of an interface version 8. */
    @Override
    MethodVisitor body(MethodVisitor next, String name, String descriptor) {
      return version() >= V1_8 ? new Body(next, name, descriptor) : next;
    }

    private final class Body extends MethodVisitor {
      private final String method;
      private final String methodDescriptor;

      Body(MethodVisitor next, String method, String methodDescriptor) {
        super(Opcodes.ASM9, next);
        this.method = method;
        this.methodDescriptor = methodDescriptor;
      }

      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (opcode == GETSTATIC) {
          before(owner, name, descriptor);
        }
        super.visitFieldInsn(opcode, owner, name, descriptor);
      }

      @Override
      public void visitLdcInsn(Object value) {
        if (value instanceof Handle handle && handle.getTag() == H_GETSTATIC) {
          before(handle.getOwner(), handle.getName(), handle.getDesc());
        }
        super.visitLdcInsn(value);
      }

      private void before(String owner, String name, String descriptor) {
        if (types.lacks(loader, owner, name)) {
          changed = true;
          super.visitInvokeDynamicInsn(
              name, "()V", GUARD, Type.getObjectType(owner), descriptor, method, methodDescriptor);
        }
      }
    }
  }
}
