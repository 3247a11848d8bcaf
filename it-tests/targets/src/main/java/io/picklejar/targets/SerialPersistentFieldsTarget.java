package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** serialPersistentFields with another name than the field. */
public final class SerialPersistentFieldsTarget {
  private SerialPersistentFieldsTarget() {}

  static final class Legacy implements Serializable {
    private static final long serialVersionUID = 1;
    private static final java.io.ObjectStreamField[] serialPersistentFields = {
      new java.io.ObjectStreamField("oldName", String.class)
    };
    private String newName;

    private void writeObject(java.io.ObjectOutputStream out) throws java.io.IOException {
      out.putFields().put("oldName", newName);
      out.writeFields();
    }

    private void readObject(java.io.ObjectInputStream in)
        throws java.io.IOException, ClassNotFoundException {
      newName = (String) in.readFields().get("oldName", "missing");
    }
  }

  public static List<Supplier<?>> functions() {
    Legacy legacy = new Legacy();
    legacy.newName = "kept";
    return List.of(() -> legacy.newName);
  }
}
