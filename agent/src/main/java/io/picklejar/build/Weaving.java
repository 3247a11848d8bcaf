package io.picklejar.build;

import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.field.FieldDescription;
import net.bytebuddy.description.field.FieldList;
import net.bytebuddy.description.method.MethodList;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.pool.TypePool;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@code Woven.start(options);} at the beginning of {@code main} methods, at that of
 * constructors of classes that may be functions, and before each lambda and method reference.
 */
final class Weaving extends AsmVisitorWrapper.AbstractBase {

  private static final String WOVEN = "io/picklejar/Woven";
  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

  private final String options;

  Weaving(String options) {
    this.options = options;
  }

  @Override
  public ClassVisitor wrap(
      TypeDescription type,
      ClassVisitor next,
      Implementation.Context context,
      TypePool pool,
      FieldList<FieldDescription.InDefinedShape> fields,
      MethodList<?> methods,
      int writerFlags,
      int readerFlags) {
    return new Weaver(next);
  }

  private final class Weaver extends ClassVisitor {
    private boolean mayBeFunction;

    Weaver(ClassVisitor next) {
      super(OpenedClassReader.ASM_API, next);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      super.visit(version, access, name, signature, superName, interfaces);
      boolean below = superName != null && !superName.equals("java/lang/Object");
      boolean implementing = interfaces != null && interfaces.length > 0;
      mayBeFunction = (access & Opcodes.ACC_ENUM) == 0 && (below || implementing);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      boolean first = mayBeFunction && name.equals("<init>") || isMain(name, descriptor);
      return next == null ? null : new Starting(next, first);
    }

    private static boolean isMain(String name, String descriptor) {
      return name.equals("main")
          && (descriptor.equals("([Ljava/lang/String;)V") || descriptor.equals("()V"));
    }
  }

  private final class Starting extends MethodVisitor {
    private final boolean first;

    Starting(MethodVisitor next, boolean first) {
      super(OpenedClassReader.ASM_API, next);
      this.first = first;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      if (first) {
        start();
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      if (bootstrap.getOwner().equals(LAMBDAS)) {
        start();
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    private void start() {
      super.visitLdcInsn(options);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, WOVEN, "start", "(Ljava/lang/String;)V", false);
    }

    @Override
    public void visitMaxs(int stack, int locals) {
      super.visitMaxs(stack + 1, locals);
    }
  }
}
