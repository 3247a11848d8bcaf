package io.picklejar.agent;

import io.picklejar.internal.jvm.JdkClasses;
import java.io.Serializable;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which classes are functions: lambdas and method references of user code, and user classes and
 * proxies of user interfaces below a function type. A function type is a type of an engine, one
 * that the user names, one that is called {@code …Fn} or {@code …Function}, or any type with a
 * single abstract method that is not about data.
 */
final class FunctionTypes {

  private static final Set<String> ABOUT_DATA =
      Set.of(
          "java.lang.Comparable",
          "java.lang.Iterable",
          "java.lang.AutoCloseable",
          "java.io.Closeable",
          "java.io.Flushable",
          "java.lang.Readable",
          "java.io.ObjectInputValidation",
          "java.lang.CharSequence",
          "java.lang.Appendable",
          "java.security.Principal",
          "java.lang.Enum",
          "java.lang.Record",
          "java.lang.constant.Constable",
          "java.util.AbstractMap",
          "java.util.Formattable");
  private static final List<String> JDK_MAKERS =
      List.of(
          "java.util.function.",
          "java.util.Comparator",
          "java.util.Collections",
          "java.util.Map",
          "java.util.stream.Collectors",
          "java.util.regex.Pattern");

  /** Of the classes of numbers, those whose objects change are not among these. */
  private static final Set<Class<?>> BOXED =
      Set.of(
          Integer.class,
          Long.class,
          Short.class,
          Byte.class,
          Double.class,
          Float.class,
          Boolean.class,
          Character.class);

  private static final List<String> ENGINES =
      List.of("org.apache.beam.", "org.apache.flink.", "org.apache.spark.");

  private final UserCode userCode;
  private final Set<String> named;
  private final ClassValue<Boolean> engine =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return ENGINES.stream().anyMatch(type.getName()::startsWith) && !userCode.contains(type);
        }
      };
  private final ClassValue<Boolean> known =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return decide(type);
        }
      };

  FunctionTypes(UserCode userCode, List<String> named) {
    this.userCode = userCode;
    this.named = Set.copyOf(named);
    userCode.whenArrived(this::forget);
  }

  private void forget(Class<?> type) {
    known.remove(type);
    engine.remove(type);
  }

  /** {@return whether objects of the class are shipped with what they need} */
  boolean isFunction(Class<?> type) {
    return known.get(type);
  }

  /**
   * {@return whether a stream may have an object of the class both inside and outside functions}
   */
  boolean mayShare(Class<?> type) {
    return type != String.class && type != Class.class && !BOXED.contains(type);
  }

  /** {@return whether the class is user code, which a worker may lack} */
  boolean isShippedClass(Class<?> type) {
    return userCode.contains(type);
  }

  /** {@return whether the class is one of an engine's, and not the user's in a package below} */
  boolean isEngine(Class<?> type) {
    return engine.get(type);
  }

  private boolean decide(Class<?> type) {
    if (type.isArray() || type.isPrimitive() || type == String.class) {
      return false;
    }
    try {
      if (type.isHidden()) {
        return isShippedLambda(type);
      }
      return (Proxy.isProxyClass(type) ? isOfUserCode(type) : userCode.contains(type))
          && isBelowFunctionType(type);
    } catch (LinkageError e) {
      // A class whose supertypes name classes that aren't there can't be looked at; Java
      // serialization may still write it.
      return false;
    }
  }

  /** The worker may lack a proxy's interfaces. */
  private boolean isOfUserCode(Class<?> proxy) {
    return Arrays.stream(proxy.getInterfaces()).anyMatch(userCode::contains);
  }

  private boolean isShippedLambda(Class<?> type) {
    Class<?> host = type.getNestHost();
    return type.getName().contains("$$Lambda")
        && Serializable.class.isAssignableFrom(type)
        && (userCode.contains(host) || isJdkMaker(host));
  }

  /**
   * {@return whether lambdas that the caller links are made serializable} Called while call sites
   * are being linked.
   */
  boolean isLinkedSerializable(Object lookup) {
    return linksSerializable(((Lookup) lookup).lookupClass());
  }

  /** {@return whether lambdas that the class links are made serializable} */
  boolean linksSerializable(Class<?> caller) {
    return userCode.contains(caller) || isJdkMaker(caller);
  }

  /** The JDK's own combinators, such as {@code Function.andThen} and {@code Collectors.toList}. */
  private static boolean isJdkMaker(Class<?> type) {
    if (type.getClassLoader() != null) {
      return false;
    }
    for (String prefix : JDK_MAKERS) {
      if (type.getName().startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBelowFunctionType(Class<?> type) {
    for (Class<?> above = type; above != null; above = above.getSuperclass()) {
      if (isOfJdkWithObjects(above)) {
        return isBelowFunctionalInterface(above);
      }
      if (isFunctionType(above) || anyInterface(above)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a JDK class that has objects of its own is below says little of the user's class: {@code
   * HashMap} is an {@code AbstractMap}, {@code JPanel} is {@code Accessible}.
   */
  private static boolean isOfJdkWithObjects(Class<?> type) {
    return JdkClasses.contain(type) && !Modifier.isAbstract(type.getModifiers());
  }

  private boolean isBelowFunctionalInterface(@Nullable Class<?> type) {
    return type != null
        && (named.contains(type.getName())
            || type.isAnnotationPresent(FunctionalInterface.class)
            || isBelowFunctionalInterface(type.getSuperclass())
            || Arrays.stream(type.getInterfaces()).anyMatch(this::isBelowFunctionalInterface));
  }

  private boolean anyInterface(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .anyMatch(above -> isFunctionType(above) || anyInterface(above));
  }

  private boolean isFunctionType(Class<?> type) {
    return named.contains(type.getName())
        || isEngine(type)
        || type.isAnnotationPresent(FunctionalInterface.class)
        || type.getName().endsWith("Fn")
        || type.getName().endsWith("Function")
        || Modifier.isAbstract(type.getModifiers()) && hasSingleAbstractMethod(type);
  }

  private static boolean hasSingleAbstractMethod(Class<?> type) {
    if (ABOUT_DATA.contains(type.getName()) || type.isAnnotation()) {
      return false;
    }
    return Arrays.stream(type.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()) && !isOfObject(method))
            .map(method -> method.getName() + method.getParameterCount())
            .distinct()
            .count()
        == 1;
  }

  private static boolean isOfObject(Method method) {
    return switch (method.getName()) {
      case "equals" -> method.getParameterCount() == 1;
      case "hashCode", "toString" -> method.getParameterCount() == 0;
      default -> false;
    };
  }
}
