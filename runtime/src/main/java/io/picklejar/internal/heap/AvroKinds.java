package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.Parts.some;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Avro's models, without their caches and class loader, and the readers that belong to the thread
 * which made them. Avro is recognised by the names of its classes and is not linked to.
 */
final class AvroKinds {
  private static final String MODEL = "org.apache.avro.generic.GenericData";

  static final List<SpecialKind> ALL = List.of(new Model(), new Reader());

  private AvroKinds() {}

  private abstract static class Kind extends SpecialKind.Value {
    private final Set<String> types;

    Kind(String name, Set<String> types) {
      super(name);
      this.types = types;
    }

    @Override
    Whose whose() {
      return Whose.LIBRARIES;
    }

    @Override
    boolean handles(Class<?> type) {
      return types.contains(type.getName());
    }

    @Override
    @Nullable Object[] parts(Object live) {
      try {
        return take(live);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(live.getClass() + " is of another Avro", e);
      }
    }

    abstract @Nullable Object[] take(Object live) throws ReflectiveOperationException;
  }

  /** Conversions and flags, or nothing for the model that all code of the JVM shares. */
  private static final class Model extends Kind {
    Model() {
      super("Avro.model", Set.of(MODEL, "org.apache.avro.specific.SpecificData"));
    }

    @Override
    @Nullable Object[] take(Object live) throws ReflectiveOperationException {
      if (live == Calls.ofClass(live.getClass(), "get")) {
        return Parts.parts();
      }
      Collection<?> conversions = (Collection<?>) Calls.some(live, "getConversions");
      return Parts.parts(
          conversions.toArray(),
          Fields.has(live, "fastReaderEnabled") ? Calls.of(live, "isFastReaderEnabled") : null,
          Fields.has(live, "useCustomCoderFlag") ? Calls.of(live, "useCustomCoders") : null);
    }

    @Override
    Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
      if (parts.length == 0) {
        return Calls.ofClass(type, "get");
      }
      Object made = type.getConstructor().newInstance();
      for (Object conversion : (Object[]) some(parts, 0)) {
        Calls.of(made, "addLogicalTypeConversion", conversion);
      }
      if (parts[1] != null) {
        Calls.of(made, "setFastReaderEnabled", some(parts, 1));
      }
      if (parts[2] != null) {
        Calls.of(made, "setCustomCoders", some(parts, 2));
      }
      return made;
    }
  }

  /** Schemas and model. */
  private static final class Reader extends Kind {
    Reader() {
      super(
          "Avro.reader",
          Set.of(
              "org.apache.avro.generic.GenericDatumReader",
              "org.apache.avro.specific.SpecificDatumReader",
              "org.apache.avro.reflect.ReflectDatumReader"));
    }

    @Override
    @Nullable Object[] take(Object live) throws ReflectiveOperationException {
      return Parts.parts(
          Calls.of(live, "getSchema"), Calls.of(live, "getExpected"), Calls.some(live, "getData"));
    }

    @Override
    Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == parts.length) {
          return made(constructor, parts);
        }
      }
      throw new NoSuchMethodException(type.getName() + " is of another Avro");
    }

    private static Object made(Constructor<?> constructor, @Nullable Object[] parts)
        throws ReflectiveOperationException {
      Access.force(constructor);
      try {
        return constructor.newInstance(parts);
      } catch (InvocationTargetException e) {
        throw new ReflectiveOperationException(constructor + " fails", e.getCause());
      }
    }

    @Override
    String step(@Nullable Object[] parts, int index) {
      return index == 2 ? ".data" : index == 1 ? ".expected" : ".actual";
    }
  }
}
