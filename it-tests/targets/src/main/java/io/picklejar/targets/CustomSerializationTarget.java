package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** writeObject and readObject that do more than the fields. */
// ships: CustomSerializationTarget$Angle.unit
public final class CustomSerializationTarget {
  private CustomSerializationTarget() {}

  static final class Angle implements Serializable {
    private static final long serialVersionUID = 1;
    static String unit;
    private transient double radians;

    Angle(double degrees) {
      radians = Math.toRadians(degrees);
    }

    private void writeObject(java.io.ObjectOutputStream out) throws java.io.IOException {
      out.defaultWriteObject();
      out.writeDouble(Math.toDegrees(radians));
    }

    private void readObject(java.io.ObjectInputStream in)
        throws java.io.IOException, ClassNotFoundException {
      in.defaultReadObject();
      radians = Math.toRadians(in.readDouble());
    }

    @Override
    public String toString() {
      return Math.round(Math.toDegrees(radians)) + unit;
    }
  }

  public static List<Supplier<?>> functions() {
    Angle.unit = "°";
    Angle angle = new Angle(90);
    return List.of(() -> angle.toString());
  }
}
