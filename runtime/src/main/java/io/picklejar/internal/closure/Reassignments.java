package io.picklejar.internal.closure;

import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MethodRecord;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.function.Function;

/**
 * Which statics may have been assigned after their class was initialized: those that loaded code
 * assigns outside the static initializer. It may err towards "assigned", which the user is told
 * about; never the other way.
 */
final class Reassignments {

  private final Function<String, Collection<ClassRecord>> loadedWith;

  Reassignments(Function<String, Collection<ClassRecord>> loadedWith) {
    this.loadedWith = loadedWith;
  }

  boolean reassigned(StaticField field) {
    Collection<ClassRecord> candidates = loadedWith.apply(field.name());
    for (ClassRecord type : candidates) {
      if (type.name().equals(field.owner()) && isFinal(type, field)) {
        return false;
      }
    }
    return candidates.stream()
        .anyMatch(type -> type.methods().stream().anyMatch(method -> assigns(type, method, field)));
  }

  private static boolean isFinal(ClassRecord owner, StaticField field) {
    FieldRecord declared = owner.field(field.name(), field.descriptor());
    return declared != null && Modifier.isFinal(declared.access());
  }

  private static boolean assigns(ClassRecord type, MethodRecord method, StaticField field) {
    boolean initializer = method.name().equals("<clinit>") && type.name().equals(field.owner());
    return !initializer && method.facts().stream().anyMatch(fact -> isWrite(fact, field));
  }

  /** Compares without the owner, which may name a subclass. */
  private static boolean isWrite(Fact fact, StaticField field) {
    return fact instanceof Fact.Write write
        && write.isStatic()
        && write.field().name().equals(field.name())
        && write.field().descriptor().equals(field.descriptor());
  }
}
