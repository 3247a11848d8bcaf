package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.io.ObjectStreamField;
import java.io.OptionalDataException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaSerializationTest {

  static class NotSerializable {
    final String text;

    NotSerializable(String text) {
      this.text = text;
    }
  }

  static class Constructed {
    int made = 1;

    Constructed() {
      made = 77;
    }
  }

  static class Custom extends Constructed implements Serializable {
    int kept = 1;
    transient int derived = 2;
    transient List<Object> read = new ArrayList<>();

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.defaultWriteObject();
      out.writeInt(42);
      NotSerializable object = new NotSerializable("inside");
      out.writeObject(object);
      out.writeObject(object);
      out.writeUTF("héllo");
      out.writeObject(null);
      out.write(new byte[] {1, 2, 3});
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      read = new ArrayList<>();
      derived = in.readInt();
      assertThatThrownBy(() -> in.readInt()).isInstanceOf(java.io.EOFException.class);
      read.add(in.readObject());
      read.add(in.readObject());
      assertThatThrownBy(in::readObject).isInstanceOf(OptionalDataException.class);
      read.add(in.readUTF());
      read.add(in.readObject());
      read.add(in.readAllBytes());
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void custom_data_comes_back_in_order_with_objects_that_are_not_serializable() {
    Custom back = RoundTrip.of(new Custom());

    assertThat(back.made).isEqualTo(77);
    assertThat(back.kept).isEqualTo(1);
    assertThat(back.derived).isEqualTo(42);
    assertThat(((NotSerializable) back.read.get(0)).text).isEqualTo("inside");
    assertThat(back.read.get(1)).isSameAs(back.read.get(0));
    assertThat(back.read.get(2)).isEqualTo("héllo");
    assertThat(back.read.get(3)).isNull();
    assertThat(back.read.get(4)).isEqualTo(new byte[] {1, 2, 3});
  }

  static class ByName implements Serializable {
    private static final ObjectStreamField[] serialPersistentFields = {
      new ObjectStreamField("sum", long.class), new ObjectStreamField("label", String.class)
    };
    int a;
    int b;
    String text;

    private void writeObject(ObjectOutputStream out) throws IOException {
      ObjectOutputStream.PutField fields = out.putFields();
      fields.put("sum", (long) a + b);
      fields.put("label", text);
      out.writeFields();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      ObjectInputStream.GetField fields = in.readFields();
      a = (int) fields.get("sum", 0L);
      text = (String) fields.get("label", "absent");
      assertThat(fields.defaulted("sum")).isFalse();
      assertThatThrownBy(() -> fields.get("none", 0)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void persistent_fields_are_put_and_got_by_name() {
    ByName value = new ByName();
    value.a = 3;
    value.b = 4;
    value.text = "t";

    ByName back = RoundTrip.of(value);

    assertThat(back.a).isEqualTo(7);
    assertThat(back.b).isZero();
    assertThat(back.text).isEqualTo("t");
  }

  static class Base implements Serializable {
    protected Object writeReplace() {
      return new Proxy(getClass() == Derived.class ? "derived" : "base");
    }
  }

  static class Derived extends Base {}

  static final Derived SINGLETON = new Derived();

  static class Proxy implements Serializable {
    final String name;

    Proxy(String name) {
      this.name = name;
    }

    private Object readResolve() throws ObjectStreamException {
      return name.equals("derived") ? SINGLETON : new Base();
    }
  }

  @Test
  void inherited_write_replace_and_private_read_resolve_keep_identity() {
    Derived derived = new Derived();

    Object[] back = RoundTrip.of(new Object[] {derived, derived, new Base()});

    assertThat(back[0]).isSameAs(SINGLETON).isSameAs(back[1]);
    assertThat(back[2]).isExactlyInstanceOf(Base.class);
  }

  static class Owner implements Serializable {
    Replaced replaced;
  }

  static class Replaced implements Serializable {
    final List<Owner> owners;

    Replaced(List<Owner> owners) {
      this.owners = owners;
    }

    private Object writeReplace() {
      return new Form(owners.toArray(new Owner[0]));
    }
  }

  static class Form implements Serializable {
    final Owner[] owners;

    Form(Owner[] owners) {
      this.owners = owners;
    }

    private Object readResolve() {
      return new Replaced(List.of(owners));
    }
  }

  @Test
  void cycle_through_a_resolved_object_holds_the_resolved_one() {
    Owner owner = new Owner();
    owner.replaced = new Replaced(List.of(owner));

    Replaced back = RoundTrip.of(owner.replaced);

    assertThat(back.owners.get(0).replaced).isSameAs(back);
  }

  public static class External implements Externalizable {
    private int number;
    private Object other;

    public External() {}

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      out.writeInt(number);
      out.writeObject(other);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
      number = in.readInt();
      other = in.readObject();
    }
  }

  @Test
  void externalizable_writes_and_reads_itself() {
    External value = new External();
    value.number = 5;
    value.other = new NotSerializable("x");

    External back = RoundTrip.of(value);

    assertThat(back.number).isEqualTo(5);
    assertThat(((NotSerializable) back.other).text).isEqualTo("x");
  }

  static class NoDefault {
    final int value;

    NoDefault(int value) {
      this.value = value;
    }
  }

  static class Below extends NoDefault implements Serializable {
    int own = 2;

    Below(int value) {
      super(value);
    }
  }

  @Test
  void super_class_without_default_constructor_travels_by_fields() {
    Below back = RoundTrip.of(new Below(9));

    assertThat(back.value).isEqualTo(9);
    assertThat(back.own).isEqualTo(2);
  }

  static class Validated implements Serializable {
    static final List<String> CALLS = new ArrayList<>();
    int value;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.registerValidation(() -> CALLS.add("low"), 1);
      in.registerValidation(() -> CALLS.add("high"), 9);
      in.defaultReadObject();
      if (value < 0) {
        throw new InvalidObjectException("negative");
      }
    }
  }

  @Test
  void validations_run_by_priority_and_failures_of_read_object_are_told() {
    Validated.CALLS.clear();
    Validated value = new Validated();
    RoundTrip.of(value);
    assertThat(Validated.CALLS).containsExactly("high", "low");

    value.value = -1;
    assertThatThrownBy(() -> RoundTrip.of(value))
        .isInstanceOf(MaterializeException.class)
        .hasMessageContaining("Validated")
        .hasMessageContaining("negative");
  }

  static class Failing implements Serializable {
    private void writeObject(ObjectOutputStream out) throws IOException {
      throw new IOException("broken");
    }
  }

  @Test
  void failing_write_object_is_a_refusal_with_its_path() {
    Snapshot snapshot = RoundTrip.snapshot();
    snapshot.add("Main.X", new Object[] {new Failing()});

    assertThat(snapshot.refusals())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.path()).isEqualTo("Main.X[0]");
              assertThat(r.reason()).contains("broken");
            });
  }

  enum Mode {
    ON,
    OFF {
      @Override
      boolean on() {
        return false;
      }
    };

    boolean on() {
      return true;
    }
  }

  record Point(int x, String label) implements Serializable {
    static int constructed;

    Point {
      constructed++;
    }
  }

  @Test
  void enums_keep_identity_and_records_need_no_constructor() {
    assertThat(RoundTrip.of(Mode.OFF)).isSameAs(Mode.OFF);
    Point point = new Point(1, "l");
    int before = Point.constructed;

    assertThat(RoundTrip.of(point)).isEqualTo(point);
    assertThat(Point.constructed).isEqualTo(before);
  }
}
