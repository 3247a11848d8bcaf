package io.picklejar.agent.scan;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.TypePath;

/** Notes the annotations of a field. */
final class FieldVisit extends FieldVisitor {

  private final Annotations annotations;
  private final Runnable end;

  FieldVisit(Annotations annotations, Runnable end) {
    super(Scanner.API);
    this.annotations = annotations;
    this.end = end;
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return annotations.add(descriptor, visible);
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
    return annotations.values(descriptor, visible);
  }

  @Override
  public void visitEnd() {
    end.run();
  }
}
