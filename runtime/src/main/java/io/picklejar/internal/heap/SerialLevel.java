package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one class of a hierarchy is read on the launcher.
 *
 * @param level names and types
 * @param slots access to the fields, parallel to the names; null for a persistent field that the
 *     class doesn't declare
 * @param optional whether the field may be dropped when its value is refused, parallel to the names
 * @param writeObject the class's {@code writeObject}
 */
record SerialLevel(
    Shape.Level level,
    @Nullable FieldSlot[] slots,
    boolean[] optional,
    @Nullable MethodHandle writeObject) {

  /** {@return all fields of a class, transient ones too, and what stands for fields} */
  static SerialLevel ofFields(Class<?> type) {
    List<Field> fields =
        Fields.instance(type).stream().filter(field -> !JdkFields.isLeftOut(field)).toList();
    List<ThreadLocalFields> others = ThreadLocalFields.of(type);
    String[] names = new String[fields.size() + others.size()];
    String[] types = new String[names.length];
    FieldSlot[] slots = new FieldSlot[names.length];
    boolean[] optional = new boolean[names.length];
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      names[i] = field.getName();
      types[i] = field.getType().descriptorString();
      slots[i] = Access.slot(field);
      optional[i] = Modifier.isTransient(field.getModifiers());
    }
    for (int i = 0; i < others.size(); i++) {
      names[fields.size() + i] = others.get(i).fieldName();
      types[fields.size() + i] = others.get(i).descriptor();
      slots[fields.size() + i] = others.get(i).slot();
    }
    return new SerialLevel(
        new Shape.Level(type.getName(), names, types, false), slots, optional, null);
  }

  /** {@return the fields that Java serialization writes for a Serializable class} */
  static SerialLevel ofSerializable(Class<?> type) {
    ObjectStreamField[] fields = ObjectStreamClass.lookup(type).getFields();
    String[] names = new String[fields.length];
    String[] types = new String[fields.length];
    @Nullable FieldSlot[] slots = new FieldSlot[fields.length];
    for (int i = 0; i < fields.length; i++) {
      names[i] = fields[i].getName();
      types[i] = fields[i].getType().descriptorString();
      Field field = Fields.find(type, names[i]);
      slots[i] =
          field == null || field.getType() != fields[i].getType() ? null : Access.slot(field);
    }
    MethodHandle writeObject = TableLevels.writeObject(type);
    Shape.Level level = new Shape.Level(type.getName(), names, types, writeObject != null);
    return new SerialLevel(level, slots, new boolean[names.length], writeObject);
  }

  /** {@return whether the class, one of those above the type or itself, is Serializable} */
  boolean isSerializable(Class<?> type) {
    Class<?> declaring = Hierarchy.named(type, level.declaringClass());
    return declaring != null && Serializable.class.isAssignableFrom(declaring);
  }

  /** {@return number of fields} */
  int size() {
    return slots.length;
  }

  /** Reads the fields into the slots from {@code first} on. */
  void read(Object live, @Nullable Object[] target, int first) {
    for (int i = 0; i < slots.length; i++) {
      FieldSlot slot = slots[i];
      if (slot == null) {
        throw new IllegalStateException(
            "unmatched serialPersistentField "
                + level.names()[i]
                + " of "
                + level.declaringClass());
      }
      target[first + i] = slot.read(live);
    }
  }

  /** Reads what is a field into the slots from {@code first} on. */
  void see(Object live, @Nullable Object[] target, int first) {
    for (int i = 0; i < slots.length; i++) {
      FieldSlot slot = slots[i];
      target[first + i] = slot == null ? null : slot.read(live);
    }
  }

  /** {@return whether the fields hold what they did, by identity, numbers by value} */
  boolean isAsSeen(Object live, @Nullable Object[] seen, int first) {
    for (int i = 0; i < slots.length; i++) {
      FieldSlot slot = slots[i];
      if (slot != null) {
        Object now = slot.read(live);
        boolean primitive = level.types()[i].length() == 1;
        if (primitive ? !Objects.equals(now, seen[first + i]) : now != seen[first + i]) {
          return false;
        }
      }
    }
    return true;
  }
}
