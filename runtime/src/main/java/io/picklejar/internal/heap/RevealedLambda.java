package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.ClassConstants;
import io.picklejar.internal.jvm.ClassConstants.MethodRef;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a lambda was linked with that doesn't tell, such as one of a library or one that the JVM had
 * made before the agent came: read from the hidden class that was spun for it. Its code calls
 * nothing but the implementation and what boxes arguments.
 */
final class RevealedLambda {
  private static final Set<String> BOXES =
      Set.of(
          "java/lang/Boolean",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Short",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Float",
          "java/lang/Double",
          "java/lang/Number");
  private static final String MARK = "$$Lambda";
  private static final String HANDLE = "java/lang/invoke/MethodHandle";

  /** What the code calls beside the implementation, the surest first. */
  private static final List<Predicate<MethodRef>> BESIDE =
      List.of(
          m -> m.owner().equals("java/lang/Object") && m.name().equals("<init>"),
          m -> boxes(m) || BOXES.contains(m.owner()) && m.name().endsWith("Value"),
          RevealedLambda::boxes);

  private final Class<?> spun;
  private final @Nullable ClassLoader loader;
  private final MethodRef implementation;

  private RevealedLambda(Class<?> spun, MethodRef implementation) {
    this.spun = spun;
    this.loader = spun.getClassLoader();
    this.implementation = implementation;
  }

  /** {@return the form of the lambdas of the class, or null if it is none or can't be told} */
  static Node.@Nullable LambdaForm form(Class<?> type) {
    List<MethodRef> methods = Lambdas.isLambda(type) ? ClassConstants.methods(type) : null;
    MethodRef implementation = methods == null ? null : implementation(type, methods);
    if (implementation == null) {
      return null;
    }
    try {
      return Lambdas.form(type, new RevealedLambda(type, implementation).facts());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot tell what " + type.getName() + " stands for", e);
    }
  }

  /** {@return the captured values} */
  static @Nullable Object[] captured(Object live) {
    return Lambdas.capturedFields(live.getClass())
        .map(field -> Access.slot(field).read(live))
        .toArray();
  }

  private static @Nullable MethodRef implementation(Class<?> spun, List<MethodRef> methods) {
    String own = capturingClass(spun).replace('.', '/') + MARK;
    List<MethodRef> found =
        methods.stream().filter(m -> !m.owner().startsWith(own)).distinct().toList();
    for (Predicate<MethodRef> beside : BESIDE) {
      List<MethodRef> left = found.stream().filter(beside.negate()).toList();
      found = left.isEmpty() ? found : left;
    }
    return found.size() == 1 && !found.get(0).owner().equals(HANDLE) ? found.get(0) : null;
  }

  private static boolean boxes(MethodRef method) {
    return BOXES.contains(method.owner()) && method.name().equals("valueOf");
  }

  private static String capturingClass(Class<?> spun) {
    return spun.getName().substring(0, spun.getName().indexOf(MARK));
  }

  private LambdaFacts facts() throws ReflectiveOperationException {
    Class<?> owner = Lambdas.load(implementation.owner(), spun);
    MethodType type = MethodType.fromMethodDescriptorString(implementation.descriptor(), loader);
    int kind = kind(owner, type);
    Class<?> functional = spun.getInterfaces()[0];
    Method method = interfaceMethod(functional);
    MethodType erased = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    return new LambdaFacts(
        Lambdas.load(capturingClass(spun), spun),
        functional,
        method.getName(),
        erased.descriptorString(),
        kind,
        owner,
        implementation.name(),
        implementation.descriptor(),
        instantiated(erased, called(kind, owner, type)).descriptorString());
  }

  private Method interfaceMethod(Class<?> functional) throws NoSuchMethodException {
    Method[] own =
        Arrays.stream(spun.getDeclaredMethods())
            .filter(m -> Modifier.isPublic(m.getModifiers()))
            .toArray(Method[]::new);
    for (Method method : own) {
      for (Method declared : functional.getMethods()) {
        if (Modifier.isAbstract(declared.getModifiers())
            && declared.getName().equals(method.getName())
            && declared.getReturnType() == method.getReturnType()
            && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes())) {
          return method;
        }
      }
    }
    throw new NoSuchMethodException(spun.getName() + " implements no method of " + functional);
  }

  private int kind(Class<?> owner, MethodType type) throws NoSuchMethodException {
    if (implementation.name().equals("<init>")) {
      return MethodHandleInfo.REF_newInvokeSpecial;
    }
    int modifiers = method(owner, type).getModifiers();
    if (Modifier.isStatic(modifiers)) {
      return MethodHandleInfo.REF_invokeStatic;
    }
    if (Modifier.isPrivate(modifiers)) {
      return MethodHandleInfo.REF_invokeSpecial;
    }
    return owner.isInterface()
        ? MethodHandleInfo.REF_invokeInterface
        : MethodHandleInfo.REF_invokeVirtual;
  }

  private Method method(Class<?> owner, MethodType type) throws NoSuchMethodException {
    for (Class<?> c : Supertypes.of(owner)) {
      for (Method method : c.getDeclaredMethods()) {
        if (method.getName().equals(implementation.name())
            && method.getReturnType() == type.returnType()
            && Arrays.equals(method.getParameterTypes(), type.parameterArray())) {
          return method;
        }
      }
    }
    throw new NoSuchMethodException(owner.getName() + '.' + implementation.name() + type);
  }

  /** {@return the implementation's type as a function: with receiver, or giving the new object} */
  private static MethodType called(int kind, Class<?> owner, MethodType type) {
    return switch (kind) {
      case MethodHandleInfo.REF_invokeStatic -> type;
      case MethodHandleInfo.REF_newInvokeSpecial -> type.changeReturnType(owner);
      default -> type.insertParameterTypes(0, owner);
    };
  }

  /** {@return the interface method's type, as narrow as the implementation asks for} */
  private MethodType instantiated(MethodType erased, MethodType called) {
    MethodType narrow = erased;
    int captured = called.parameterCount() - erased.parameterCount();
    for (int i = 0; i < erased.parameterCount(); i++) {
      Class<?> type = narrow(erased.parameterType(i), called.parameterType(captured + i));
      narrow = narrow.changeParameterType(i, type);
    }
    return narrow.changeReturnType(narrow(erased.returnType(), called.returnType()));
  }

  private static Class<?> narrow(Class<?> declared, Class<?> called) {
    Class<?> boxed = MethodType.methodType(called).wrap().returnType();
    return !declared.isPrimitive() && declared.isAssignableFrom(boxed) ? boxed : declared;
  }
}
