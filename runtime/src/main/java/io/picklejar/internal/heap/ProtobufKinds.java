package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.SerialMethods;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What protobuf compares by identity: descriptors, by the names of what they describe in their
 * file, and the default instances of libraries' messages. Protobuf, also one that was moved to
 * another package, is recognised by the names of its classes and is not linked to.
 */
final class ProtobufKinds {
  private static final String DESCRIPTORS = "com.google.protobuf.Descriptors$";
  private static final String MESSAGE = "com.google.protobuf.MessageLite";
  private static final String CONTAINING_TYPE = "getContainingType";

  static final List<SpecialKind> ALL =
      List.of(
          new ProtobufFileKind(),
          new Part("Descriptor", CONTAINING_TYPE, "getNestedTypes", "getMessageTypes"),
          new Part("EnumDescriptor", CONTAINING_TYPE, "getEnumTypes"),
          new Part("EnumValueDescriptor", "getType", "getValues"),
          new Part("FieldDescriptor", CONTAINING_TYPE, "getFields", "getExtensions") {
            @Override
            String owner(Object live) throws ReflectiveOperationException {
              boolean extension = Boolean.TRUE.equals(Calls.of(live, "isExtension"));
              return extension ? "getExtensionScope" : CONTAINING_TYPE;
            }
          },
          new Part("OneofDescriptor", CONTAINING_TYPE, "getOneofs"),
          new Part("ServiceDescriptor", "getFile", "getServices"),
          new Part("MethodDescriptor", "getService", "getMethods"),
          new DefaultInstance(),
          new OwnMessage());

  private ProtobufKinds() {}

  /** {@return a test for a class of descriptors} */
  static Predicate<Class<?>> descriptor(String name) {
    return type -> type.getName().endsWith(DESCRIPTORS + name);
  }

  /** A part of a file: what it lies in, and its name there. */
  private static class Part extends SpecialKind.Value {
    private final Predicate<Class<?>> handles;
    private final String owner;
    private final List<String> lists;

    /**
     * A kind.
     *
     * @param name the class's
     * @param owner method that gives what the part lies in; where that gives null it is the file
     * @param lists methods of the owner that give all such parts
     */
    Part(String name, String owner, String... lists) {
      super("Protobuf." + name);
      this.handles = descriptor(name);
      this.owner = owner;
      this.lists = Arrays.asList(lists);
    }

    @Override
    Rule rule() {
      return Rule.BY_NAME;
    }

    @Override
    boolean handles(Class<?> type) {
      return handles.test(type);
    }

    String owner(Object live) throws ReflectiveOperationException {
      return owner;
    }

    @Override
    @Nullable Object[] parts(Object live) {
      try {
        Object scope = Calls.of(live, owner(live));
        return Parts.parts(
            scope == null ? Calls.some(live, "getFile") : scope, Calls.some(live, "getName"));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the descriptor does not tell its place", e);
      }
    }

    @Override
    Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
      Object scope = Parts.some(parts, 0);
      for (String list : lists) {
        for (Object candidate : all(scope, list)) {
          if (candidate.getClass() == type && Calls.some(candidate, "getName").equals(parts[1])) {
            return candidate;
          }
        }
      }
      throw new IllegalStateException(scope + " has no " + parts[1] + " in this JVM");
    }

    private static List<?> all(Object scope, String list) throws ReflectiveOperationException {
      try {
        return (List<?>) Calls.some(scope, list);
      } catch (NoSuchMethodException e) {
        return List.of();
      }
    }
  }

  /** {@return whether the class is one of messages} */
  private static boolean isMessage(Class<?> type) {
    return Supertypes.of(type).stream().anyMatch(t -> t.getName().endsWith(MESSAGE));
  }

  /**
   * A message of a user class, by its fields: what protobuf writes for it asks the class's static
   * for the default instance, which a worker may lack at that time.
   */
  private static final class OwnMessage extends SpecialKind.Value {

    OwnMessage() {
      super("Protobuf.message");
    }

    @Override
    Whose whose() {
      return Whose.USERS;
    }

    @Override
    boolean handles(Class<?> type) {
      return isMessage(type) && SerialMethods.writeReplace(type) != null;
    }

    @Override
    @Nullable Object[] parts(Object live) {
      return FieldValues.take(live);
    }

    @Override
    Object make(Class<?> type, @Nullable Object[] parts) {
      return FieldValues.make(type, parts, 0);
    }
  }

  /** A library's message that is its class's default instance. */
  private static final class DefaultInstance extends SpecialKind.Value {
    DefaultInstance() {
      super("Protobuf.default");
    }

    @Override
    Whose whose() {
      return Whose.LIBRARIES;
    }

    @Override
    Rule rule() {
      return Rule.BY_NAME;
    }

    @Override
    boolean handles(Class<?> type) {
      return isMessage(type) && hasDefault(type);
    }

    private static boolean hasDefault(Class<?> type) {
      try {
        return type.getMethod("getDefaultInstance").getDeclaringClass() == type;
      } catch (NoSuchMethodException e) {
        return false;
      }
    }

    @Override
    boolean takes(Object live) {
      try {
        return Calls.of(live, "getDefaultInstanceForType") == live;
      } catch (ReflectiveOperationException e) {
        return false;
      }
    }

    @Override
    @Nullable Object[] parts(Object live) {
      return Parts.parts();
    }

    @Override
    Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
      return Calls.ofClass(type, "getDefaultInstance");
    }
  }
}
