package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of the enum constants in a snapshot: the fields that reachable code reads, final ones
 * too, since what they refer to may have changed, or come from what only the launcher has.
 *
 * <p>Code may come to constants that are not in the snapshot, such as those that another function
 * puts into a list that both have: these have their plain values too.
 */
final class EnumFields {
  private final HeapPolicy policy;
  private final Roots roots;
  private final List<Taken> taken = new ArrayList<>();
  private final Map<String, List<Taken>> unused = new HashMap<>();

  /** Enums of which all constants have been seen. */
  private final Set<Class<?>> enums = new HashSet<>();

  private final Set<Enum<?>> met = new HashSet<>();

  /** Of constants that are not in the snapshot: objects, which are taken once these are. */
  private final Map<Enum<?>, List<Taken>> later = new HashMap<>();

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
    Class<?> type = constant.getDeclaringClass();
    if (!policy.isUserClass(type)) {
      return;
    }
    met.add(constant);
    if (enums.add(type)) {
      for (Object each : type.getEnumConstants()) {
        fields((Enum<?>) each);
      }
    }
    later.getOrDefault(constant, List.of()).forEach(this::take);
    later.remove(constant);
  }

  private void fields(Enum<?> constant) {
    for (Class<?> c = ((Object) constant).getClass();
        c != null && c != Enum.class;
        c = c.getSuperclass()) {
      for (Field field : Fields.instance(c)) {
        field(constant, field);
      }
    }
  }

  private void field(Enum<?> constant, Field field) {
    String owner = field.getDeclaringClass().getName();
    String label =
        constant.getDeclaringClass().getName() + '.' + constant.name() + '.' + field.getName();
    Taken used = new Taken(label, constant, field, null);
    if (policy.usesField(owner, field.getName())) {
      use(used);
    } else {
      unused.computeIfAbsent(Trimmed.key(owner, field.getName()), k -> new ArrayList<>()).add(used);
    }
  }

  private void use(Taken used) {
    Object value = Access.slot(used.field).read(used.constant);
    if (met.contains(used.constant) || value == null || Inline.is(value)) {
      take(used);
    } else {
      later.computeIfAbsent(used.constant, k -> new ArrayList<>()).add(used);
    }
  }

  private void take(Taken used) {
    Node.Root root = roots.add(used.label, Access.slot(used.field).read(used.constant));
    taken.add(new Taken(used.label, used.constant, used.field, root));
  }

  /** Takes the field of all constants. */
  void use(String declaringClass, String field) {
    List<Taken> found = unused.remove(Trimmed.key(declaringClass, field));
    if (found != null) {
      found.forEach(this::use);
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
