package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A captured Externalizable object. */
// ships: ExternalizableCapturedTarget$Packet.version
public final class ExternalizableCapturedTarget {
  private ExternalizableCapturedTarget() {}

  public static final class Packet implements java.io.Externalizable {
    static int version;
    private String text = "made by the constructor";

    public Packet() {}

    @Override
    public void writeExternal(java.io.ObjectOutput out) throws java.io.IOException {
      out.writeUTF(text);
    }

    @Override
    public void readExternal(java.io.ObjectInput in) throws java.io.IOException {
      text = in.readUTF();
    }

    @Override
    public String toString() {
      return text + version;
    }
  }

  public static List<Supplier<?>> functions() {
    Packet.version = 3;
    Packet packet = new Packet();
    packet.text = "external";
    return List.of(() -> packet.toString());
  }
}
