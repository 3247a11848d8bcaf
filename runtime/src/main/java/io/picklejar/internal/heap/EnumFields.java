package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of the enum constants in a snapshot: the fields that reachable code reads, final ones
 * too, since what they refer to may have changed, or come from what only the launcher has.
 */
final class EnumFields {
  private final HeapPolicy policy;
  private final Roots roots;
  private final List<Taken> taken = new ArrayList<>();
  private final Map<String, List<Taken>> unused = new HashMap<>();

  /** Adds a root to the snapshot. */
  interface Roots {
    Node.Root add(String label, @Nullable Object value);
  }

  private record Taken(String label, Enum<?> constant, Field field, Node.@Nullable Root root) {}

  EnumFields(HeapPolicy policy, Roots roots) {
    this.policy = policy;
    this.roots = roots;
  }

  /** Takes the state of a constant met for the first time. */
  void met(Enum<?> constant) {
    if (!policy.isUserClass(constant.getDeclaringClass())) {
      return;
    }
    for (Class<?> c = ((Object) constant).getClass();
        c != null && c != Enum.class;
        c = c.getSuperclass()) {
      for (Field field : Fields.instance(c)) {
        met(constant, field);
      }
    }
  }

  private void met(Enum<?> constant, Field field) {
    String owner = field.getDeclaringClass().getName();
    String label =
        constant.getDeclaringClass().getName() + '.' + constant.name() + '.' + field.getName();
    if (policy.usesField(owner, field.getName())) {
      take(label, constant, field);
    } else {
      unused
          .computeIfAbsent(Trimmed.key(owner, field.getName()), k -> new ArrayList<>())
          .add(new Taken(label, constant, field, null));
    }
  }

  private void take(String label, Enum<?> constant, Field field) {
    Node.Root root = roots.add(label, Access.slot(field).read(constant));
    taken.add(new Taken(label, constant, field, root));
  }

  /** Takes the field of all constants. */
  void use(String declaringClass, String field) {
    List<Taken> found = unused.remove(Trimmed.key(declaringClass, field));
    if (found != null) {
      found.forEach(t -> take(t.label, t.constant, t.field));
    }
  }

  List<EnumField> all() {
    List<EnumField> all = new ArrayList<>();
    for (Taken t : taken) {
      Object slot = java.util.Objects.requireNonNull(t.root).slots()[0];
      all.add(new EnumField(t.label, t.constant, t.field, slot));
    }
    return all;
  }
}
