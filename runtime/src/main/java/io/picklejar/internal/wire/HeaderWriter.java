package io.picklejar.internal.wire;

import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Shape;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a node is, without its slots. Names, classes, shapes and lambda forms are written
 * once.
 */
final class HeaderWriter {
  private final Buffer out;
  private final StringWriterTable strings;
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<Shape, Integer> shapes = new IdentityHashMap<>();
  private final Map<Node.LambdaForm, Integer> forms = new HashMap<>();
  private @Nullable Shape lastShape;
  private String lastTypes = "";

  HeaderWriter(Buffer out, StringWriterTable strings) {
    this.out = out;
    this.strings = strings;
  }

  void write(Node node) {
    if (node instanceof Node.Instance instance) {
      out.writeByte(Tags.INSTANCE);
      instance(instance);
    } else if (node instanceof Node.ObjectArray array) {
      out.writeByte(Tags.OBJECTS);
      type(array.type());
      out.writeVarInt(array.slots().length, true);
    } else if (node instanceof Node.Special special) {
      out.writeByte(Tags.SPECIAL);
      name(special.kind());
      type(special.type());
      out.writeVarInt(special.parts().length, true);
    } else if (node instanceof Node.PrimitiveArray array) {
      out.writeByte(Tags.PRIMITIVES);
      PrimitiveArrays.write(out, array.array());
    } else {
      writeRare(node);
    }
  }

  private void writeRare(Node node) {
    if (node instanceof Node.ClassLiteral literal) {
      out.writeByte(Tags.CLASS);
      type(literal.value());
    } else if (node instanceof Node.EnumConstant constant) {
      out.writeByte(Tags.ENUM);
      type(constant.declaringClass());
      name(constant.name());
    } else if (node instanceof Node.Lambda lambda) {
      out.writeByte(Tags.LAMBDA);
      form(lambda.form());
      out.writeVarInt(lambda.captured().length, true);
    } else if (node instanceof Node.DynamicProxy proxy) {
      out.writeByte(Tags.PROXY);
      types(proxy.interfaces());
    } else {
      throw new IllegalArgumentException("cannot be written: " + node.getClass().getSimpleName());
    }
  }

  /** {@return one character per field: the primitive type, or {@code L} for all references} */
  String types(Shape shape) {
    if (shape != lastShape) {
      lastShape = shape;
      lastTypes = shape.fieldTypes();
    }
    return lastTypes;
  }

  private void instance(Node.Instance node) {
    Integer index = shapes.putIfAbsent(node.shape(), shapes.size());
    out.writeVarInt(index == null ? 0 : index + 1, true);
    if (index == null) {
      shape(node.shape());
    }
    @Nullable List<Object>[] custom = node.custom();
    for (int i = 0; i < node.shape().levels().size(); i++) {
      if (node.shape().levels().get(i).custom()) {
        sequence(custom == null ? null : custom[i]);
      }
    }
  }

  private void shape(Shape shape) {
    type(shape.type());
    out.writeByte(shape.protocol().ordinal());
    out.writeVarInt(shape.levels().size(), true);
    for (Shape.Level level : shape.levels()) {
      name(level.declaringClass());
      out.writeBoolean(level.custom());
      out.writeVarInt(level.names().length, true);
      for (int i = 0; i < level.names().length; i++) {
        name(level.names()[i]);
        name(level.types()[i]);
      }
    }
  }

  /** Number of items, then for each the length of the block plus one, or zero for an object. */
  private void sequence(@Nullable List<Object> items) {
    out.writeVarInt(items == null ? 0 : items.size(), true);
    if (items != null) {
      for (Object item : items) {
        byte[] block = item instanceof byte[] bytes ? bytes : null;
        out.writeVarInt(block == null ? 0 : block.length + 1, true);
        if (block != null) {
          out.writeBytes(block);
        }
      }
    }
  }

  private void form(Node.LambdaForm form) {
    Integer index = forms.putIfAbsent(form, forms.size());
    out.writeVarInt(index == null ? 0 : index + 1, true);
    if (index != null) {
      return;
    }
    type(form.capturingClass());
    type(form.interfaceClass());
    types(form.markers());
    name(form.methodName());
    name(form.methodDescriptor());
    out.writeVarInt(form.bridges().size(), true);
    form.bridges().forEach(this::name);
    out.writeByte(form.implKind());
    type(form.implClass());
    name(form.implName());
    name(form.implDescriptor());
    name(form.instantiatedDescriptor());
    name(form.capturedDescriptor());
  }

  private void types(List<Class<?>> all) {
    out.writeVarInt(all.size(), true);
    all.forEach(this::type);
  }

  private void type(Class<?> type) {
    name(type.getName());
  }

  private void name(String name) {
    Integer index = names.putIfAbsent(name, names.size());
    out.writeVarInt(index == null ? 0 : index + 1, true);
    if (index == null) {
      strings.write(name);
    }
  }
}
