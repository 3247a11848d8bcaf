package io.picklejar.internal.closure;

import io.picklejar.internal.reach.ClassInfo;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.reach.Universe;
import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MethodRecord;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which statics may have been assigned after their class was initialized: those that loaded code
 * assigns outside the static initializer. It may err towards "assigned", which the user is told
 * about; never the other way.
 *
 * <p>Only its own nest can assign a private static (JVMS §5.4.4), and only its initializer a final
 * one (JVMS §6.5 putstatic), so all loaded code is looked through for the rest alone.
 */
final class Reassignments {

  private final Universe universe;
  private final Function<String, Collection<ClassRecord>> loadedWith;

  Reassignments(Universe universe, Function<String, Collection<ClassRecord>> loadedWith) {
    this.universe = universe;
    this.loadedWith = loadedWith;
  }

  boolean reassigned(StaticField field) {
    return writers(field).stream()
        .anyMatch(type -> type.methods().stream().anyMatch(method -> assigns(type, method, field)));
  }

  private Collection<ClassRecord> writers(StaticField field) {
    ClassRecord owner = record(field.owner());
    FieldRecord declared = owner == null ? null : owner.field(field.name(), field.descriptor());
    if (owner != null && declared != null && Modifier.isFinal(declared.access())) {
      return List.of();
    }
    return owner != null && declared != null && Modifier.isPrivate(declared.access())
        ? nest(owner)
        : loadedWith.apply(field.name());
  }

  private List<ClassRecord> nest(ClassRecord member) {
    ClassRecord host = member.nestHost() == null ? member : record(member.nestHost());
    List<ClassRecord> nest = new ArrayList<>(List.of(member));
    if (host != null) {
      nest.add(host);
      host.nestMembers().forEach(name -> add(record(name), nest));
    }
    return nest;
  }

  private static void add(@Nullable ClassRecord type, List<ClassRecord> into) {
    if (type != null) {
      into.add(type);
    }
  }

  private @Nullable ClassRecord record(String internalName) {
    ClassInfo info = universe.find(internalName);
    return info == null ? null : info.record();
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
