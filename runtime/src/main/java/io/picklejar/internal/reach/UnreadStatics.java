package io.picklejar.internal.reach;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.FieldRecord;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The statics of a class that no path from the function reads. */
public final class UnreadStatics {

  /** Read by Java serialization itself, which finds what it needs in any case. */
  private static final Set<String> OF_SERIALIZATION =
      Set.of("serialVersionUID", "serialPersistentFields");

  private UnreadStatics() {}

  /** {@return those that neither ship nor are made anew in each JVM} */
  public static List<StaticField> of(ClassRecord type, Reached reached) {
    List<StaticField> unread = new ArrayList<>();
    for (FieldRecord field : type.fields()) {
      StaticField id = new StaticField(type.name(), field.name(), field.descriptor());
      boolean reads = reached.statics().containsKey(id) || reached.left().containsKey(id);
      if (field.isStatic() && !reads && !isMadeAnew(type, field)) {
        unread.add(id);
      }
    }
    return unread;
  }

  /**
   * {@return whether all statics of the class, of which there are some, are made anew in each JVM:
   * then its initializer has nothing else to do}
   */
  public static boolean madeAnew(ClassRecord type) {
    List<FieldRecord> statics = type.fields().stream().filter(FieldRecord::isStatic).toList();
    return !statics.isEmpty() && statics.stream().allMatch(JvmStatics::isSwitchMap);
  }

  private static boolean isMadeAnew(ClassRecord type, FieldRecord field) {
    return field.constant() && Modifier.isFinal(field.access())
        || OF_SERIALIZATION.contains(field.name())
        || JvmStatics.isAssertionStatus(field)
        || JvmStatics.isEnumConstant(type, field)
        || JvmStatics.belongsToJvm(field);
  }
}
