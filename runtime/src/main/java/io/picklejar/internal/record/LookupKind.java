package io.picklejar.internal.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reflective method of the platform finds. */
public enum LookupKind {

  /** A class by its name. */
  CLASS(
      "java/lang/Class.forName",
      "java/lang/ClassLoader.loadClass",
      "java/lang/invoke/MethodHandles$Lookup.findClass"),

  /** A resource bundle by its name, which an object of a class of that name may be. */
  BUNDLE("java/util/ResourceBundle.getBundle"),

  /** A resource by its name, which may begin in the package of a class. */
  RESOURCE("java/lang/Class.getResource", "java/lang/Class.getResourceAsStream"),

  /** A resource of a class loader by its name. */
  LOADER_RESOURCE(
      "java/lang/ClassLoader.getResource",
      "java/lang/ClassLoader.getResourceAsStream",
      "java/lang/ClassLoader.getResources",
      "java/lang/ClassLoader.resources",
      "java/lang/ClassLoader.getSystemResource",
      "java/lang/ClassLoader.getSystemResourceAsStream",
      "java/lang/ClassLoader.getSystemResources",
      "java/net/URLClassLoader.getResource",
      "java/net/URLClassLoader.getResourceAsStream",
      "java/net/URLClassLoader.getResources",
      "java/net/URLClassLoader.findResource",
      "java/net/URLClassLoader.findResources",
      "java/lang/Module.getResourceAsStream"),

  /** A method by its name. */
  METHOD(
      "java/lang/Class.getMethod",
      "java/lang/Class.getDeclaredMethod",
      "java/lang/invoke/MethodHandles$Lookup.findStatic",
      "java/lang/invoke/MethodHandles$Lookup.findVirtual",
      "java/lang/invoke/MethodHandles$Lookup.findSpecial",
      "java/lang/invoke/MethodHandles$Lookup.bind",
      "java/beans/Expression.<init>",
      "java/beans/Statement.<init>"),

  /** A field by its name. */
  FIELD(
      "java/lang/Class.getField",
      "java/lang/Class.getDeclaredField",
      "java/lang/invoke/MethodHandles$Lookup.findGetter",
      "java/lang/invoke/MethodHandles$Lookup.findSetter",
      "java/lang/invoke/MethodHandles$Lookup.findStaticGetter",
      "java/lang/invoke/MethodHandles$Lookup.findStaticSetter",
      "java/lang/invoke/MethodHandles$Lookup.findVarHandle",
      "java/lang/invoke/MethodHandles$Lookup.findStaticVarHandle",
      "java/util/concurrent/atomic/AtomicIntegerFieldUpdater.newUpdater",
      "java/util/concurrent/atomic/AtomicLongFieldUpdater.newUpdater",
      "java/util/concurrent/atomic/AtomicReferenceFieldUpdater.newUpdater"),

  /** A way to make objects of a class. */
  CONSTRUCTOR(
      "java/lang/Class.newInstance",
      "java/lang/Class.getConstructor",
      "java/lang/Class.getDeclaredConstructor",
      "java/lang/Class.getConstructors",
      "java/lang/Class.getDeclaredConstructors",
      "java/lang/invoke/MethodHandles$Lookup.findConstructor"),

  /** The providers of a service. */
  PROVIDERS("java/util/ServiceLoader.load", "java/util/ServiceLoader.loadInstalled"),

  /** All methods of a class. */
  METHODS(
      "java/lang/Class.getMethods",
      "java/lang/Class.getDeclaredMethods",
      "java/beans/Introspector.getBeanInfo"),

  /** All fields of a class. */
  FIELDS("java/lang/Class.getFields", "java/lang/Class.getDeclaredFields"),

  /** All components of a record, with their accessors. */
  COMPONENTS("java/lang/Class.getRecordComponents"),

  /** The member classes of a class. */
  MEMBERS("java/lang/Class.getClasses", "java/lang/Class.getDeclaredClasses"),

  /** The classes of a nest. */
  NEST("java/lang/Class.getNestMembers"),

  /** The family of a sealed class. */
  PERMITTED("java/lang/Class.getPermittedSubclasses"),

  /** A class that implements interfaces by one method. */
  PROXY(
      "java/lang/reflect/Proxy.newProxyInstance",
      "java/lang/reflect/InvocationHandler.invokeDefault",
      "java/lang/invoke/MethodHandleProxies.asInterfaceInstance"),

  /** The annotations of a package. */
  PACKAGE(
      "java/lang/Package.getAnnotation",
      "java/lang/Package.getAnnotations",
      "java/lang/Package.getAnnotationsByType",
      "java/lang/Package.getDeclaredAnnotation",
      "java/lang/Package.getDeclaredAnnotations",
      "java/lang/Package.isAnnotationPresent"),

  /** The method around a local class. */
  ENCLOSING("java/lang/Class.getEnclosingMethod", "java/lang/Class.getEnclosingConstructor");

  private static final Map<String, LookupKind> BY_METHOD = new HashMap<>();

  static {
    for (LookupKind kind : values()) {
      for (String method : kind.methods) {
        BY_METHOD.put(method, kind);
      }
    }
  }

  private final List<String> methods;

  LookupKind(String... methods) {
    this.methods = List.of(methods);
  }

  /** {@return what the method finds, or null when it finds nothing by reflection} */
  public static @Nullable LookupKind of(MemberRef method) {
    return method.owner().startsWith("java/")
        ? BY_METHOD.get(method.owner() + "." + method.name())
        : null;
  }
}
