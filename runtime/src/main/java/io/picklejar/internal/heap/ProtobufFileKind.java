package io.picklejar.internal.heap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Protobuf's descriptors of files: that one which a library's generated class holds, else what it
 * was built from.
 */
final class ProtobufFileKind extends SpecialKind.Value {
  private static final String NAME = "com.google.protobuf.Descriptors$FileDescriptor";
  private static final String PROTO = "com.google.protobuf.DescriptorProtos$FileDescriptorProto";

  ProtobufFileKind() {
    super("Protobuf.FileDescriptor");
  }

  @Override
  boolean handles(Class<?> type) {
    return type.getName().endsWith(NAME);
  }

  @Override
  @Nullable Object[] parts(Object live, HeapPolicy policy) {
    try {
      Class<?> holder = holder(live, policy);
      return holder != null
          ? Parts.parts(holder)
          : Parts.parts(
              Calls.some(Calls.some(live, "toProto"), "toByteArray"),
              ((List<?>) Calls.some(live, "getDependencies")).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the descriptor does not tell what it is made of", e);
    }
  }

  @Override
  @Nullable Object[] parts(Object live) {
    throw new UnsupportedOperationException();
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    if (parts.length == 1) {
      return Calls.ofClass((Class<?>) Parts.some(parts, 0), "getDescriptor");
    }
    Class<?> proto = Class.forName(prefix(type) + PROTO, true, type.getClassLoader());
    Object parsed =
        Calls.invoke(proto.getMethod("parseFrom", byte[].class), null, Parts.some(parts, 0));
    Object[] given = (Object[]) Parts.some(parts, 1);
    Object dependencies = java.lang.reflect.Array.newInstance(type, given.length);
    System.arraycopy(given, 0, dependencies, 0, given.length);
    return Objects.requireNonNull(
        Calls.invoke(
            type.getMethod("buildFrom", proto, dependencies.getClass(), boolean.class),
            null,
            Objects.requireNonNull(parsed),
            dependencies,
            true));
  }

  /** {@return what stands before protobuf's own package where it was moved} */
  private static String prefix(Class<?> type) {
    return type.getName().substring(0, type.getName().length() - NAME.length());
  }

  /** {@return the class of a library that holds the descriptor, or null} */
  private static @Nullable Class<?> holder(Object live, HeapPolicy policy)
      throws ReflectiveOperationException {
    Object options = Calls.some(live, "getOptions");
    String java = (String) Calls.some(options, "getJavaPackage");
    String spoken = java.isEmpty() ? (String) Calls.some(live, "getPackage") : java;
    String within = spoken.isEmpty() ? "" : spoken + '.';
    for (String name : outerNames(live, options)) {
      for (String candidate : List.of(within + name, prefix(live.getClass()) + within + name)) {
        Class<?> type = find(candidate, live);
        if (type != null && !policy.isUserClass(type) && holds(type, live)) {
          return type;
        }
      }
    }
    return null;
  }

  /** As protobuf's compiler names the class of a file. */
  private static List<String> outerNames(Object live, Object options)
      throws ReflectiveOperationException {
    String given = (String) Calls.some(options, "getJavaOuterClassname");
    if (!given.isEmpty()) {
      return List.of(given);
    }
    String file = (String) Calls.some(live, "getName");
    String base = camel(file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", ""));
    return List.of(base, base + "OuterClass", base + "Proto");
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]|(?<=[0-9])")) {
      if (!word.isEmpty()) {
        camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return camel.toString();
  }

  private static @Nullable Class<?> find(String name, Object live) {
    List<@Nullable ClassLoader> loaders = new ArrayList<>();
    loaders.add(live.getClass().getClassLoader());
    loaders.add(Thread.currentThread().getContextClassLoader());
    for (ClassLoader loader : loaders) {
      try {
        return Class.forName(name, false, loader);
      } catch (ClassNotFoundException | LinkageError e) {
        continue; // the other one may know it
      }
    }
    return null;
  }

  private static boolean holds(Class<?> type, Object live) {
    try {
      return Calls.ofClass(type, "getDescriptor") == live;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
