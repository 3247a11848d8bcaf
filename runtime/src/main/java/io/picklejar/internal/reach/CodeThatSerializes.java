package io.picklejar.internal.reach;

import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Code of the function that itself uses Java serialization: what it writes needs all its fields,
 * and what it reads is made by the constructors that the protocol calls.
 */
final class CodeThatSerializes {

  private static final Set<String> HOOKS =
      Set.of("writeObject", "readObject", "writeExternal", "readExternal");

  private final Hierarchy hierarchy;
  private final Reach reach;
  private final Map<String, Step> instances = new LinkedHashMap<>();
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
