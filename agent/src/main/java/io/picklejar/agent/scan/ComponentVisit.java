package io.picklejar.agent.scan;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Notes the annotations of a record component. */
final class ComponentVisit extends RecordComponentVisitor {

  private final Annotations annotations;

  ComponentVisit(Annotations annotations) {
    super(Scanner.API);
    this.annotations = annotations;
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return annotations.values(descriptor, visible);
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
    return annotations.values(descriptor, visible);
  }
}
