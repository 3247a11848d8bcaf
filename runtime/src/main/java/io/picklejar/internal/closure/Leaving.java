package io.picklejar.internal.closure;

import io.picklejar.internal.heap.HeapPolicy;
import io.picklejar.internal.heap.Snapshot;
import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.record.MemberRef;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What trimmed objects keep for code that is not seen, of what can travel: all fields of those that
 * get to other code, and of all the fields that libraries declare, whose methods nobody reads.
 */
final class Leaving {

  private final HeapPolicy policy;
  private final Set<String> types = new HashSet<>();
  private final Set<Object> looked = Collections.newSetFromMap(new IdentityHashMap<>());

  Leaving(HeapPolicy policy) {
    this.policy = policy;
  }

  /** Says that objects of the class (internal name), or of those below it, may leave. */
  void add(String type) {
    if (types.add(type)) {
      looked.clear();
    }
  }

  /** A field to keep, with the name of the class that declares it. */
  record Kept(String declaringClass, String name) {}

  /**
   * {@return the fields that classes of the objects declare and that can travel, but for large
   * ones}
   *
   * @param others all objects that have only some of their fields; a field that can't travel with
   *     one of them isn't kept
   */
  Set<Kept> whole(List<Object> objects, List<Object> others) {
    Set<Class<?>> declaring = new LinkedHashSet<>();
    for (Object live : objects) {
      Class<?> type = live.getClass();
      while (type != null && declaring.add(type)) {
        type = type.getSuperclass();
      }
    }
    Set<Kept> fields = new LinkedHashSet<>();
    for (Class<?> type : declaring) {
      List<Object> holders = others.stream().filter(type::isInstance).toList();
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())
            && !policy.usesField(type.getName(), field.getName())
            && LightValues.hold(holders, field)
            && travels(holders, field)) {
          fields.add(new Kept(type.getName(), field.getName()));
        }
      }
    }
    return fields;
  }

  /** {@return the fields to keep of those objects} */
  List<MemberRef> fieldsOf(List<Object> trimmed) {
    List<MemberRef> fields = new ArrayList<>();
    for (Object live : trimmed) {
      if (looked.add(live)) {
        boolean leaves = leaves(live.getClass());
        for (Class<?> type = live.getClass(); type != null; type = type.getSuperclass()) {
          if (leaves || !policy.isUserClass(type)) {
            addFields(live, type, fields);
          }
        }
      }
    }
    return fields;
  }

  private boolean leaves(Class<?> type) {
    for (Class<?> above = type; above != null; above = above.getSuperclass()) {
      if (types.contains(LiveUniverse.internalName(above)) || anyLeaves(above.getInterfaces())) {
        return true;
      }
    }
    return false;
  }

  private boolean anyLeaves(Class<?>[] interfaces) {
    for (Class<?> itf : interfaces) {
      if (types.contains(LiveUniverse.internalName(itf)) || anyLeaves(itf.getInterfaces())) {
        return true;
      }
    }
    return false;
  }

  private void addFields(Object live, Class<?> type, List<MemberRef> into) {
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && travels(List.of(live), field)) {
        into.add(
            new MemberRef(
                LiveUniverse.internalName(type),
                field.getName(),
                field.getType().descriptorString()));
      }
    }
  }

  private boolean travels(List<Object> holders, Field field) {
    Snapshot trial = new Snapshot(policy);
    holders.forEach(live -> trial.add(field.getName(), Access.slot(field).read(live)));
    return trial.refusals().isEmpty();
  }
}
