package io.picklejar.targets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Functions that write and read objects themselves. */
// ships: SerializesItselfTarget.tag
public final class SerializesItselfTarget implements Serializable {
  private static final long serialVersionUID = 1;

  static String tag = "initial";

  private final List<String> written = new ArrayList<>();
  private int[] alsoWritten = {1};

  private SerializesItselfTarget() {}

  static class Base {
    final String text;

    Base() {
      text = "read " + tag;
    }

    Base(String text) {
      this.text = text;
    }
  }

  static final class Sub extends Base implements Serializable {
    private static final long serialVersionUID = 1;

    Sub() {
      super("made");
    }
  }

  public static final class External implements Externalizable {
    private static final long serialVersionUID = 1;
    final String text;

    public External() {
      text = "read " + tag;
    }

    External(String text) {
      this.text = text;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
  }

  private static byte[] bytes(Object object) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(object);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object copy(Object object) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(object)))) {
      return in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private Supplier<Integer> size() {
    return () -> bytes(this).length;
  }

  public static List<Supplier<?>> functions() {
    tag = "set";
    SerializesItselfTarget outer = new SerializesItselfTarget();
    outer.written.add("text");
    outer.alsoWritten = new int[] {1, 2, 3};
    return List.of(
        () -> ((Base) copy(new Sub())).text,
        () -> ((External) copy(new External("made"))).text,
        outer.size());
  }
}
