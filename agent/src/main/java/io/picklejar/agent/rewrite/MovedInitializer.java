package io.picklejar.agent.rewrite;

import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V1_7;
import static org.objectweb.asm.Opcodes.V1_8;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;

/**
 * Moves the static initializer of a class that is shipped with its statics into a method that can
 * be run later, when another function needs what only the initializer makes. An empty one stays,
 * since the default {@code serialVersionUID} depends on its presence.
 *
 * <p>The class's own statics are read and written through call sites that the hook links: outside
 * the initializer final ones can't be written, and those that were restored must keep their values.
 */
public final class MovedInitializer {

  private static final String INITIALIZER = "<clinit>";

  private MovedInitializer() {}

  /**
   * {@return the class file with its initializer moved, or null if it is too old for that or has
   * none}
   *
   * @param method name of the new method
   */
  public static byte @Nullable [] of(byte[] classFile, String method) {
    Mover mover = new Mover(classFile, method);
    byte[] rewritten = mover.rewrite();
    return mover.moved ? rewritten : null;
  }

  private static final class Mover extends MethodRewriter {
    private final String method;
    private final Set<String> fields = new HashSet<>();
    boolean moved;

    Mover(byte[] classFile, String method) {
      super(classFile);
      this.method = method;
    }

    private boolean isPossible() {
      return version() >= (isInterface() ? V1_8 : V1_7);
    }

    @Override
    public FieldVisitor visitField(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      fields.add(name + descriptor);
      return super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      if (!isPossible() || !name.equals(INITIALIZER)) {
        return super.visitMethod(access, name, descriptor, signature, exceptions);
      }
      moved = true;
      empty(super.visitMethod(access, name, descriptor, signature, exceptions));
      int hidden = ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC;
      return new OwnStatics(
          super.visitMethod(hidden, method, descriptor, null, null), type(), fields);
    }

    @Override
    MethodVisitor body(MethodVisitor next, String name, String descriptor) {
      return next;
    }

    private static void empty(MethodVisitor initializer) {
      initializer.visitCode();
      initializer.visitInsn(RETURN);
      initializer.visitMaxs(0, 0);
      initializer.visitEnd();
    }
  }
}
