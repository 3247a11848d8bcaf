package io.picklejar.agent.scan;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;

/** The annotations of one class, member or record component. */
final class Annotations {

  private final TypeNames types;
  private @Nullable Set<String> names;

  Annotations(TypeNames types) {
    this.types = types;
  }

  /**
   * Notes an annotation; its type and values matter to reflection only when it is {@code visible}
   * at run time.
   */
  @Nullable AnnotationVisitor add(String descriptor, boolean visible) {
    if (names == null) {
      names = new LinkedHashSet<>();
    }
    names.add(Names.of(descriptor.substring(1, descriptor.length() - 1)));
    return values(descriptor, visible);
  }

  /** Notes what an annotation on the use of a type names; it doesn't annotate the member itself. */
  @Nullable AnnotationVisitor values(String descriptor, boolean visible) {
    if (!visible) {
      return null;
    }
    types.addDescriptor(descriptor);
    return new AnnotationVisit(types);
  }

  /** Notes what the default value of an annotation type's element names. */
  AnnotationVisitor defaultValue() {
    return new AnnotationVisit(types);
  }

  Set<String> toSet() {
    return names == null ? Set.of() : Set.copyOf(names);
  }
}
