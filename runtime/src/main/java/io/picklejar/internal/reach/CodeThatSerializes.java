package io.picklejar.internal.reach;

import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Code of the function that itself uses Java serialization: what it writes needs all its fields,
 * and what it reads is made by the constructors that the protocol calls, be it written by the
 * function or before.
 */
final class CodeThatSerializes {

  private static final Set<String> HOOKS =
      Set.of("writeObject", "readObject", "writeExternal", "readExternal");

  private final Hierarchy hierarchy;
  private final Reach reach;
  private final Map<String, Step> instances = new LinkedHashMap<>();
  private final Set<String> fromBytes = new HashSet<>();
  private boolean writes;
  private boolean reads;

  CodeThatSerializes(Hierarchy hierarchy, Reach reach) {
    this.hierarchy = hierarchy;
    this.reach = reach;
  }

  /** A user class has instances. */
  void instance(String type, Step why) {
    if (hierarchy.supertypes(type).contains("java/io/Serializable")
        && instances.putIfAbsent(type, why) == null) {
      follow(type, why);
    }
  }

  /** A body that can run; the protocol's own methods run only when others serialize. */
  void body(MethodRecord body) {
    if (HOOKS.contains(body.name())) {
      return;
    }
    boolean more = !writes && ReflectiveCalls.SERIALIZE.in(body, hierarchy);
    writes |= more;
    if (!reads && ReflectiveCalls.DESERIALIZE.in(body, hierarchy)) {
      reads = true;
      more = true;
    }
    if (more) {
      Map.copyOf(instances).forEach(this::follow);
    }
  }

  /** Looks among the values for objects that code of the function may read from bytes. */
  void again(Heap heap) {
    if (reads) {
      heap.serialized()
          .forEach(
              (type, path) -> {
                if (fromBytes.add(type)) {
                  read(type, heap, path);
                }
              });
    }
  }

  private void read(String type, Heap heap, String path) {
    ClassInfo info = hierarchy.find(type);
    if (info == null || !info.user()) {
      return;
    }
    Step why = reach.found().label(path + " (serialized)");
    reach.types().instantiate(type, why);
    reach.types().restored(type, why);
    if (info.record().isEnum() && info.initialized()) {
      heap.anyConstant(type);
    }
  }

  private void follow(String type, Step why) {
    if (reads) {
      reach.types().restored(type, why);
    }
    if (writes) {
      hierarchy.userChain(type).forEach(this::write);
    }
  }

  private void write(ClassInfo type) {
    for (FieldRecord field : type.record().fields()) {
      if (!field.isStatic() && !Modifier.isTransient(field.access())) {
        reach
            .statics()
            .readInstance(new MemberRef(type.record().name(), field.name(), field.descriptor()));
      }
    }
  }
}
