package io.picklejar.agent.scan;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Notes the annotations and the facts of one method. */
final class MethodVisit extends MethodVisitor {

  private final Annotations annotations;
  private final Facts facts;
  private final Runnable end;

  MethodVisit(Annotations annotations, Facts facts, Runnable end) {
    super(Scanner.API);
    this.annotations = annotations;
    this.facts = facts;
    this.end = end;
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return annotations.add(descriptor, visible);
  }

  @Override
  public @Nullable AnnotationVisitor visitParameterAnnotation(
      int parameter, String descriptor, boolean visible) {
    return annotations.add(descriptor, visible);
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
    return annotations.values(descriptor, visible);
  }

  @Override
  public AnnotationVisitor visitAnnotationDefault() {
    return annotations.defaultValue();
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
    if (type != null) {
      facts.mention(type, false);
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    facts.field(opcode, Constants.member(owner, name, descriptor));
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean itf) {
    facts.call(opcode, Constants.member(owner, name, descriptor), itf);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.NEW) {
      facts.created(type);
    } else {
      facts.mention(type, false);
    }
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    facts.mention(descriptor, false);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    facts.dynamic(Constants.call(bootstrap, name, descriptor, arguments));
  }

  @Override
  public void visitLdcInsn(Object value) {
    facts.constant(value);
  }

  @Override
  public void visitEnd() {
    end.run();
  }
}
