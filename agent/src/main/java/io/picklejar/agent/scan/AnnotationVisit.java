package io.picklejar.agent.scan;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Type;

/** Notes the classes and enums that are values of an annotation, at any depth. */
final class AnnotationVisit extends AnnotationVisitor {

  private final TypeNames types;

  AnnotationVisit(TypeNames types) {
    super(Scanner.API);
    this.types = types;
  }

  @Override
  public void visit(String name, Object value) {
    if (value instanceof Type type) {
      types.addDescriptor(type.getDescriptor());
    }
  }

  @Override
  public void visitEnum(String name, String descriptor, String value) {
    types.addDescriptor(descriptor);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String name, String descriptor) {
    types.addDescriptor(descriptor);
    return this;
  }

  @Override
  public AnnotationVisitor visitArray(String name) {
    return this;
  }
}
