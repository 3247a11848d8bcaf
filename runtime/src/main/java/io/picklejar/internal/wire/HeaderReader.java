package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a node is, as {@link HeaderWriter} writes it; slots are left empty. */
final class HeaderReader {
  private static final Shape.Protocol[] PROTOCOLS = Shape.Protocol.values();

  private final Input in;
  private final StringReaderTable strings;
  private final ClassResolver resolver;
  private final ClassNames classes;
  private final List<String> names = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Node.LambdaForm> forms = new ArrayList<>();
  private final Map<String, Class<?>> resolved = new HashMap<>();
  private @Nullable FirstForms firstForms;
  private @Nullable Shape lastShape;
  private String lastTypes = "";

  HeaderReader(Input in, StringReaderTable strings, ClassResolver resolver) {
    this.in = in;
    this.strings = strings;
    this.resolver = resolver;
    this.classes = new ClassNames(resolver);
  }

  /** Has kinds of values read in the form that they had first. */
  void read(FirstForms forms) {
    firstForms = forms;
  }

  Node read(int tag) {
    return switch (tag) {
      case Tags.INSTANCE -> instance();
      case Tags.OBJECTS -> objects();
      case Tags.SPECIAL -> special(name(), type(), Checked.length(in, 1));
      case Tags.PRIMITIVES -> primitives();
      case Tags.CLASS -> new Node.ClassLiteral(type());
      case Tags.ENUM -> new Node.EnumConstant(type(), name());
      case Tags.LAMBDA -> new Node.Lambda(form(), new Object[Checked.length(in, 1)]);
      case Tags.PROXY -> new Node.DynamicProxy(types(), null);
      default -> throw new WireException("the section is altered: unknown tag " + tag);
    };
  }

  /** {@return one character per field: the primitive type, or {@code L} for all references} */
  String types(Shape shape) {
    if (shape != lastShape) {
      lastShape = shape;
      lastTypes = shape.fieldTypes();
    }
    return lastTypes;
  }

  private Node special(String kind, Class<?> type, int parts) {
    return firstForms == null
        ? new Node.Special(kind, type, new Object[parts])
        : firstForms.special(kind, type, parts);
  }

  private Node objects() {
    Class<?> type = arrayType();
    int length = Checked.length(in, 1);
    resolver.checkArray(type, length);
    return new Node.ObjectArray(type, new Object[length]);
  }

  private Node primitives() {
    Object array = PrimitiveArrays.read(in);
    resolver.checkArray(array.getClass(), java.lang.reflect.Array.getLength(array));
    return new Node.PrimitiveArray(array);
  }

  private Class<?> arrayType() {
    Class<?> type = type();
    if (!type.isArray() || type.getComponentType().isPrimitive()) {
      throw new WireException(
          "the section is altered: " + type.getName() + " is no array of references");
    }
    return type;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Node instance() {
    int index = in.readVarInt(true);
    Shape shape = index == 0 ? shape() : Checked.element(shapes, index - 1);
    int levels = shape.levels().size();
    int objects = 0;
    @Nullable List<Object>[] custom = null;
    for (int i = 0; i < levels; i++) {
      if (shape.levels().get(i).custom()) {
        custom = custom == null ? new List[levels] : custom;
        custom[i] = sequence();
        objects += java.util.Collections.frequency(custom[i], Node.Instance.OBJECT);
      }
    }
    return new Node.Instance(shape, new Object[types(shape).length() + objects], custom);
  }

  private List<Object> sequence() {
    int count = Checked.length(in, 1);
    List<Object> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int length = in.readVarInt(true);
      if (length < 0 || length - 1 > in.limit() - in.position()) {
        throw new WireException(
            "the section is truncated or altered: it has no room for a block of " + length);
      }
      items.add(length == 0 ? Node.Instance.OBJECT : in.readBytes(length - 1));
    }
    return items;
  }

  private Shape shape() {
    Class<?> type = type();
    int protocol = in.readByte();
    if (protocol < 0 || protocol >= PROTOCOLS.length) {
      throw new WireException("the section is altered: unknown protocol " + protocol);
    }
    int count = Checked.length(in, 1);
    List<Shape.Level> levels = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      levels.add(level());
    }
    Shape shape = new Shape(type, PROTOCOLS[protocol], levels);
    if (firstForms != null) {
      shape.tablesAsInJdk();
    }
    shapes.add(shape);
    return shape;
  }

  private Shape.Level level() {
    String declaringClass = name();
    boolean custom = in.readBoolean();
    String[] fieldNames = new String[Checked.length(in, 2)];
    String[] fieldTypes = new String[fieldNames.length];
    for (int i = 0; i < fieldNames.length; i++) {
      fieldNames[i] = name();
      fieldTypes[i] = name();
    }
    return new Shape.Level(declaringClass, fieldNames, fieldTypes, custom);
  }

  private Node.LambdaForm form() {
    int index = in.readVarInt(true);
    if (index != 0) {
      return Checked.element(forms, index - 1);
    }
    Node.LambdaForm form =
        new Node.LambdaForm(
            type(),
            type(),
            types(),
            name(),
            name(),
            names(),
            in.readByte(),
            type(),
            name(),
            name(),
            name(),
            name());
    forms.add(form);
    return form;
  }

  private List<Class<?>> types() {
    int count = Checked.length(in, 1);
    List<Class<?>> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(type());
    }
    return List.copyOf(all);
  }

  private List<String> names() {
    int count = Checked.length(in, 1);
    List<String> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(name());
    }
    return List.copyOf(all);
  }

  private Class<?> type() {
    String name = name();
    Class<?> type = resolved.get(name);
    if (type == null) {
      type = classes.resolve(name);
      resolved.put(name, type);
    }
    return type;
  }

  private String name() {
    int index = in.readVarInt(true);
    if (index != 0) {
      return Checked.element(names, index - 1);
    }
    String name = strings.read(in.readByte() & 0xff);
    names.add(name);
    return name;
  }
}
