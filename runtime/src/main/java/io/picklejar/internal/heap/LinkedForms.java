package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.LinkedLambda;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms of lambdas that are not serializable, because a library linked them, or the JDK before
 * the agent was there: found from the spun class, which calls nothing but their implementation.
 */
final class LinkedForms {
  private final Class<?> spun;
  private final Class<?> implClass;
  private final LinkedLambda called;

  private LinkedForms(Class<?> spun, Class<?> implClass, LinkedLambda called) {
    this.spun = spun;
    this.implClass = implClass;
    this.called = called;
  }

  /** {@return the form of the spun class's lambdas, or null if it can't be told} */
  static Node.@Nullable LambdaForm of(Class<?> spun) {
    LinkedLambda called = LinkedLambda.of(spun);
    Method method = onlyMethod(spun);
    if (called == null || method == null || spun.getInterfaces().length == 0) {
      return null;
    }
    try {
      Class<?> implClass = Lambdas.load(called.owner(), spun);
      return new LinkedForms(spun, implClass, called).form(method);
    } catch (ClassNotFoundException | NoSuchMethodException e) {
      return null;
    }
  }

  /** {@return the method that is not a bridge, which can't be told where there are several} */
  private static @Nullable Method onlyMethod(Class<?> spun) {
    List<Method> methods =
        Arrays.stream(spun.getDeclaredMethods())
            .filter(m -> !Modifier.isStatic(m.getModifiers()))
            .toList();
    return methods.size() == 1 ? methods.get(0) : null;
  }

  private Node.LambdaForm form(Method method) throws ClassNotFoundException, NoSuchMethodException {
    String name = spun.getName();
    Class<?> capturing = Lambdas.load(name.substring(0, name.indexOf("$$Lambda")), spun);
    Class<?> functional = spun.getInterfaces()[0];
    String site = Lambdas.capturedDescriptor(spun, functional);
    MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    int kind = kind();
    return new Node.LambdaForm(
        capturing,
        functional,
        Lambdas.markers(spun, functional),
        method.getName(),
        type.descriptorString(),
        List.of(),
        kind,
        implClass,
        Lambdas.implName(capturing, called.name(), called.descriptor()),
        called.descriptor(),
        instantiated(type, implementation(kind), captured(site)).descriptorString(),
        site);
  }

  private int captured(String site) {
    return MethodType.fromMethodDescriptorString(site, spun.getClassLoader()).parameterCount();
  }

  private int kind() throws NoSuchMethodException {
    if (called.name().equals("<init>")) {
      return MethodHandleInfo.REF_newInvokeSpecial;
    }
    if (Modifier.isStatic(executable(implClass).getModifiers())) {
      return MethodHandleInfo.REF_invokeStatic;
    }
    return implClass.isInterface()
        ? MethodHandleInfo.REF_invokeInterface
        : MethodHandleInfo.REF_invokeVirtual;
  }

  private Executable executable(Class<?> start) throws NoSuchMethodException {
    MethodType type =
        MethodType.fromMethodDescriptorString(called.descriptor(), spun.getClassLoader());
    for (Class<?> owner = start; owner != null; owner = owner.getSuperclass()) {
      for (Method method : owner.getDeclaredMethods()) {
        if (method.getName().equals(called.name())
            && method.getReturnType() == type.returnType()
            && Arrays.equals(method.getParameterTypes(), type.parameterArray())) {
          return method;
        }
      }
    }
    return start.getMethod(called.name(), type.parameterArray());
  }

  /** {@return the types of a call: receiver first, and for a constructor the new object} */
  private MethodType implementation(int kind) {
    MethodType type =
        MethodType.fromMethodDescriptorString(called.descriptor(), spun.getClassLoader());
    if (kind == MethodHandleInfo.REF_newInvokeSpecial) {
      return type.changeReturnType(implClass);
    }
    return kind == MethodHandleInfo.REF_invokeStatic
        ? type
        : type.insertParameterTypes(0, implClass);
  }

  /** The interface's types, where the implementation asks for other references: those. */
  private static MethodType instantiated(MethodType method, MethodType called, int captured) {
    List<Class<?>> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameterCount(); i++) {
      Class<?> own = method.parameterType(i);
      Class<?> asked = called.parameterType(captured + i);
      parameters.add(own.isPrimitive() ? own : wrapped(asked));
    }
    Class<?> given = method.returnType();
    boolean boxed = !given.isPrimitive() && called.returnType().isPrimitive();
    return MethodType.methodType(boxed ? wrapped(called.returnType()) : given, parameters);
  }

  private static Class<?> wrapped(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }
}
