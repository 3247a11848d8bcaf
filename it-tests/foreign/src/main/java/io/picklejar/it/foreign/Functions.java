package io.picklejar.it.foreign;

import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the functions of a jar that can be made without knowing what they are for: by a constructor
 * with no or plain parameters, by a static method without parameters, and as {@link
 * SerializableLambdas}.
 */
final class Functions {
  private static final Predicate<String> FUNCTION_NAME =
      name -> name.endsWith("Fn") || name.endsWith("Function") || name.endsWith("Predicate");

  private final Map<String, Object> made = new LinkedHashMap<>();
  private int unmade;

  /** {@return the functions, by what made them} */
  Map<String, Object> made() {
    return made;
  }

  /** {@return number of function classes that could not be instantiated} */
  int unmade() {
    return unmade;
  }

  /** Adds the serializable lambdas in the class's code. */
  void addLambdas(Class<?> type) throws IOException {
    SerializableLambdas.Made lambdas = SerializableLambdas.of(type);
    for (int i = 0; i < lambdas.lambdas().size(); i++) {
      made.put("lambda " + i + " of " + type.getName(), lambdas.lambdas().get(i));
    }
    unmade += lambdas.unmade();
  }

  void add(Class<?> type) {
    if (isFunction(type) && !Modifier.isAbstract(type.getModifiers()) && !type.isInterface()) {
      byConstructor(type);
    }
    for (Method method : declared(type)) {
      if (Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0
          && !method.isSynthetic()
          && isFunction(method.getReturnType())) {
        byMethod(type, method);
      }
    }
  }

  private static List<Method> declared(Class<?> type) {
    List<Method> methods = new ArrayList<>(Arrays.asList(type.getDeclaredMethods()));
    methods.sort((one, other) -> one.toString().compareTo(other.toString()));
    return methods;
  }

  private void byMethod(Class<?> type, Method method) {
    try {
      method.setAccessible(true);
      Object function = method.invoke(null);
      if (function != null && function.getClass() != String.class) {
        made.put(type.getName() + "." + method.getName() + "()", function);
      }
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      unmade++;
    }
  }

  private void byConstructor(Class<?> type) {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      @Nullable Object function = made(constructor);
      if (function != null) {
        made.put("new " + type.getName(), function);
        return;
      }
    }
    unmade++;
  }

  private static @Nullable Object made(Constructor<?> constructor) {
    Class<?>[] types = constructor.getParameterTypes();
    @Nullable Object[] arguments = Stream.of(types).map(type -> Plain.of(type.getName())).toArray();
    if (Arrays.asList(arguments).contains(null)) {
      return null;
    }
    try {
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      return null;
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      return null;
    }
  }

  private static boolean isFunction(Class<?> type) {
    if (type == Object.class || type.isEnum() || type.isAnnotation()) {
      return false;
    }
    for (Class<?> above = type; above != null; above = above.getSuperclass()) {
      if (FUNCTION_NAME.test(simpleName(above))
          || Stream.of(above.getInterfaces()).anyMatch(Functions::isFunctionInterface)) {
        return Serializable.class.isAssignableFrom(type) || type.isInterface();
      }
    }
    return false;
  }

  private static boolean isFunctionInterface(Class<?> type) {
    return FUNCTION_NAME.test(simpleName(type))
        || Stream.of(type.getInterfaces()).anyMatch(Functions::isFunctionInterface);
  }

  /** Without asking for the classes around it, which may need what isn't there. */
  private static String simpleName(Class<?> type) {
    String name = type.getName();
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
