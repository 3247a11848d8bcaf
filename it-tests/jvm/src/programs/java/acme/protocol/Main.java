package acme.protocol;

import io.picklejar.it.harness.Exchange;
import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectInputValidation;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The protocol of Java serialization, with objects in custom data that are not Serializable. */
public class Main {
  static final Plain SHARED = new Plain("shared");
  static Custom custom;
  static Fields fields;
  static Declared declared;
  static External external;
  static Child child;
  static Grandchild grandchild;
  static Below below;
  static Point point;
  static Mode mode;
  static List<Object> replaced = new ArrayList<>();
  static Checked checked;
  static Cyclic cyclic;
  static Data data;
  static Resolved resolved;

  /** Not Serializable. */
  static class Plain {
    final String name;

    Plain(String name) {
      this.name = name;
    }
  }

  static class Custom implements Serializable {
    private static final long serialVersionUID = 1;
    int number = 3;
    transient Plain plain = SHARED;
    transient String derived = "utf6null1";

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.writeInt(number * 2);
      out.defaultWriteObject();
      out.writeObject(plain);
      out.writeUTF("utf");
      out.writeObject(null);
      out.writeUnshared(new int[] {1});
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      int doubled = in.readInt();
      in.defaultReadObject();
      plain = (Plain) in.readObject();
      derived = in.readUTF() + doubled + in.readObject() + ((int[]) in.readUnshared())[0];
    }
  }

  static class Fields implements Serializable {
    private static final long serialVersionUID = 1;
    private int count = 4;
    private Object object = SHARED;
    private transient int read = 9;

    private void writeObject(ObjectOutputStream out) throws IOException {
      ObjectOutputStream.PutField put = out.putFields();
      put.put("count", count);
      put.put("object", object);
      out.writeFields();
      out.write(9);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      ObjectInputStream.GetField get = in.readFields();
      count = get.get("count", -1);
      read = in.read();
      object = get.get("object", null);
    }
  }

  static class Declared implements Serializable {
    private static final long serialVersionUID = 1;
    private static final ObjectStreamField[] serialPersistentFields = {
      new ObjectStreamField("kept", String.class)
    };
    String kept = "kept";
    String derived = "kept, alone";

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      derived = kept + (derived == null ? ", alone" : derived);
    }
  }

  public static class External implements Externalizable {
    Plain plain;
    String made = "constructor";

    public External() {}

    External(Plain plain) {
      this.plain = plain;
      this.made += true;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      out.writeObject(plain);
      out.writeBoolean(true);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
      plain = (Plain) in.readObject();
      made += in.readBoolean();
    }
  }

  static class Parent implements Serializable {
    private static final long serialVersionUID = 1;
    transient String note = "made of a proxy for Child";

    protected Object writeReplace() {
      return new Proxy(getClass().getSimpleName());
    }
  }

  static class Child extends Parent {
    private static final long serialVersionUID = 1;
  }

  static class Proxy implements Serializable {
    private static final long serialVersionUID = 1;
    final String of;

    Proxy(String of) {
      this.of = of;
    }

    private Object readResolve() {
      Child made = new Child();
      made.note = "made of a proxy for " + of;
      return made;
    }
  }

  static class Grandparent implements Serializable {
    private static final long serialVersionUID = 1;
    String note = "as it was";

    private Object writeReplace() {
      throw new AssertionError("private methods are not inherited");
    }
  }

  static class Grandchild extends Grandparent {
    private static final long serialVersionUID = 1;
  }

  static class Resolving implements Serializable {
    private static final long serialVersionUID = 1;
    transient String note = "resolved";

    protected Object readResolve() {
      Resolved made = new Resolved();
      made.note = "resolved";
      return made;
    }
  }

  static class Resolved extends Resolving {
    private static final long serialVersionUID = 1;
  }

  /** Not Serializable, with a constructor that Java serialization runs. */
  static class Above {
    final List<String> log = new ArrayList<>();
    String state = "initial";

    Above() {
      log.add("constructed");
    }
  }

  static class Below extends Above implements Serializable {
    private static final long serialVersionUID = 1;
    int own = 6;
  }

  record Point(int x, Plain plain) implements Serializable {
    Point {
      if (x < 0) {
        throw new IllegalArgumentException();
      }
    }

    private Object readResolve() {
      return new Point(Math.min(x, 10), plain);
    }
  }

  enum Mode {
    ON {
      @Override
      String text() {
        return "on" + used;
      }
    },
    OFF;

    int used;
    Plain plain;

    String text() {
      return name() + used;
    }
  }

  static class Replaced implements Serializable {
    private static final long serialVersionUID = 1;

    Object writeReplace() {
      return "text instead";
    }

    @Override
    public String toString() {
      return "text instead";
    }
  }

  static class Checked implements Serializable, ObjectInputValidation {
    private static final long serialVersionUID = 1;
    transient String seen = "validated shared";
    Plain plain = SHARED;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      in.registerValidation(this, 0);
    }

    @Override
    public void validateObject() throws InvalidObjectException {
      seen = "validated " + plain.name;
    }
  }

  static class Cyclic implements Serializable {
    private static final long serialVersionUID = 1;
    transient List<Object> members = new ArrayList<>();

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.defaultWriteObject();
      out.writeObject(members);
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      members = (List<Object>) in.readObject();
    }
  }

  /** No field of its own in the stream, only data. */
  static class Data implements Serializable {
    private static final long serialVersionUID = 1;
    transient byte[] bytes;
    transient Supplier<String> function;

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.writeInt(bytes.length);
      out.write(bytes);
      out.writeChars("ch");
      out.writeDouble(0.5);
      out.writeObject(function);
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      bytes = new byte[in.readInt()];
      in.readFully(bytes);
      String text = "" + in.readChar() + in.readChar() + in.readDouble();
      Supplier<String> inner = (Supplier<String>) in.readObject();
      function = () -> text + inner.get();
    }
  }

  private static void assign() {
    custom = new Custom();
    fields = new Fields();
    declared = new Declared();
    external = new External(SHARED);
    child = new Child();
    grandchild = new Grandchild();
    below = new Below();
    below.state = "changed";
    below.own = 7;
    point = new Point(1, SHARED);
    mode = Mode.ON;
    mode.used = 5;
    mode.plain = SHARED;
    replaced.add(new Replaced());
    checked = new Checked();
    cyclic = new Cyclic();
    cyclic.members.add(cyclic);
    cyclic.members.add(SHARED);
    data = new Data();
    data.bytes = new byte[] {1, 2, 3};
    data.function = () -> SHARED.name;
    resolved = new Resolved();
  }

  static String read() {
    return custom.number
        + " "
        + custom.derived
        + (custom.plain == SHARED)
        + fields.count
        + fields.read
        + (fields.object == SHARED)
        + declared.derived;
  }

  static String made() {
    return (external.plain == SHARED)
        + external.made
        + " "
        + child.note
        + resolved.note
        + grandchild.note
        + below.state
        + below.own
        + below.log
        + point.x()
        + (point.plain() == SHARED)
        + replaced
        + checked.seen;
  }

  public static void main(String[] args) throws Exception {
    assign();
    Supplier<String> read = () -> read();
    Supplier<String> made = () -> made();
    Supplier<String> enums =
        () -> mode.text() + (mode == Mode.ON) + (mode.plain == SHARED) + Mode.OFF.text();
    Supplier<String> graphs =
        () ->
            (cyclic.members.get(0) == cyclic)
                + " "
                + (cyclic.members.get(1) == SHARED)
                + data.bytes.length
                + data.function.get().endsWith("shared");
    Custom local = custom;
    Supplier<Boolean> captured = () -> local == custom && local.plain == SHARED;
    Exchange.ship(args, read, made, enums, graphs, captured);
  }
}
// -> 3 utf6null1true49truekept, alone
// -> *
// -> on5truetrueOFF0
// -> true true3true
// -> true
