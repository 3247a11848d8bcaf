package acme.hashes;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** Writes itself. */
public class Custom implements Externalizable {
  static int reads;
  String text;

  /** For deserialization. */
  public Custom() {}

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeInt(1);
    out.writeObject(text);
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
    if (in.readInt() == 1) {
      text = (String) in.readObject();
    }
  }
}
