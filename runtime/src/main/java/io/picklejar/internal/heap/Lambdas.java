package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.LambdaSites;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lambdas as the JDK spins them: hidden classes whose {@code writeReplace} tells what they were
 * linked with.
 */
final class Lambdas {

  private Lambdas() {}

  /** {@return whether the class was spun for a lambda expression or method reference} */
  static boolean isLambda(Class<?> type) {
    return type.isHidden() && type.isSynthetic() && type.getName().contains("$$Lambda");
  }

  /**
   * {@return the node of a lambda whose class has that {@code writeReplace}; captured values are
   * live}
   */
  static Node.Lambda node(Object live, MethodHandle writeReplace) throws ClassNotFoundException {
    Object replaced = Protocols.replace(writeReplace, live);
    if (!(replaced instanceof SerializedLambda serialized)) {
      throw new IllegalStateException("writeReplace of a lambda gave " + replaced);
    }
    @Nullable Object[] captured = new Object[serialized.getCapturedArgCount()];
    for (int i = 0; i < captured.length; i++) {
      captured[i] = serialized.getCapturedArg(i);
    }
    return new Node.Lambda(
        form(live.getClass(), LambdaFacts.of(serialized, live.getClass())), captured);
  }

  /** {@return the form of the lambdas of that class} */
  static Node.LambdaForm form(Class<?> spun, LambdaFacts lambda) {
    return new Node.LambdaForm(
        lambda.capturingClass(),
        lambda.interfaceClass(),
        markers(spun, lambda.interfaceClass()),
        lambda.methodName(),
        lambda.methodDescriptor(),
        bridges(spun, lambda),
        lambda.implKind(),
        lambda.implClass(),
        implName(lambda),
        lambda.implDescriptor(),
        lambda.instantiatedDescriptor(),
        capturedDescriptor(spun, lambda.interfaceClass()));
  }

  /** Bodies of lambdas in the JDK go by another name in another JDK. */
  private static String implName(LambdaFacts lambda) {
    String name = lambda.implName();
    Class<?> capturing = lambda.capturingClass();
    if (capturing.getClassLoader() != null || !LambdaSites.isLambdaBody(name)) {
      return name;
    }
    String site = LambdaSites.of(capturing).site(name, lambda.implDescriptor());
    return site == null ? name : site;
  }

  static Class<?> load(String internalName, Class<?> spun) throws ClassNotFoundException {
    return Class.forName(internalName.replace('/', '.'), false, spun.getClassLoader());
  }

  private static List<Class<?>> markers(Class<?> spun, Class<?> functional) {
    List<Class<?>> markers = new ArrayList<>(List.of(spun.getInterfaces()));
    markers.remove(functional);
    markers.remove(Serializable.class);
    return List.copyOf(markers);
  }

  private static List<String> bridges(Class<?> spun, LambdaFacts lambda) {
    List<String> bridges = new ArrayList<>();
    for (Method method : spun.getDeclaredMethods()) {
      String descriptor =
          MethodType.methodType(method.getReturnType(), method.getParameterTypes())
              .descriptorString();
      if (method.getName().equals(lambda.methodName())
          && !Modifier.isPrivate(method.getModifiers())
          && !descriptor.equals(lambda.methodDescriptor())) {
        bridges.add(descriptor);
      }
    }
    bridges.sort(Comparator.naturalOrder());
    return List.copyOf(bridges);
  }

  /**
   * The spun class has one field per captured value, {@code arg$1} and so on, of the type that the
   * call site names.
   */
  private static String capturedDescriptor(Class<?> spun, Class<?> functional) {
    Class<?>[] types = capturedFields(spun).map(Field::getType).toArray(Class<?>[]::new);
    return MethodType.methodType(functional, types).descriptorString();
  }

  /** {@return the fields of a lambda's class, in the order of the captured values} */
  static Stream<Field> capturedFields(Class<?> spun) {
    return Arrays.stream(spun.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .sorted(Comparator.comparingInt(Lambdas::number));
  }

  private static int number(Field field) {
    return Integer.parseInt(field.getName().substring(field.getName().lastIndexOf('$') + 1));
  }

  /**
   * Kotlin and Scala compile the lambda of an instance to a static method that takes the instance
   * first.
   */
  private static boolean hasStaticLambdas(Node.LambdaForm form) {
    if (form.implName().contains("$anonfun$")) {
      return true;
    }
    for (Annotation annotation : form.capturingClass().getAnnotations()) {
      if (annotation.annotationType().getName().equals("kotlin.Metadata")) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the first captured value is the enclosing instance} */
  static boolean capturesThis(Node.Lambda lambda) {
    Node.LambdaForm form = lambda.form();
    int kind = form.implKind();
    return lambda.captured.length > 0
        && (kind == 5 || kind == 7 || kind == 9 || kind == 6 && hasStaticLambdas(form))
        && form.implClass() == form.capturingClass()
        && form.capturedDescriptor().startsWith('(' + form.capturingClass().descriptorString());
  }
}
