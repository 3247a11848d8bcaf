package io.picklejar.internal.heap;

import static java.lang.invoke.LambdaMetafactory.FLAG_BRIDGES;
import static java.lang.invoke.LambdaMetafactory.FLAG_MARKERS;
import static java.lang.invoke.LambdaMetafactory.FLAG_SERIALIZABLE;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.LambdaSites;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes lambdas anew, by the JDK's own {@link LambdaMetafactory}. One call site per form, kept in
 * the capturing class: each call site makes a class that lives as long as that one.
 */
final class LambdaLinker {
  private static final ClassValue<Map<Node.LambdaForm, MethodHandle>> FACTORIES =
      new ClassValue<>() {
        @Override
        protected Map<Node.LambdaForm, MethodHandle> computeValue(Class<?> capturingClass) {
          return new ConcurrentHashMap<>();
        }
      };

  /** {@return a new lambda} */
  Object link(Node.LambdaForm form, @Nullable Object[] captured) throws Throwable {
    Map<Node.LambdaForm, MethodHandle> factories = FACTORIES.get(form.capturingClass());
    MethodHandle factory = factories.get(form);
    if (factory == null) {
      factory = factory(form);
      factories.put(form, factory);
    }
    return factory.invokeWithArguments(captured);
  }

  private static MethodHandle factory(Node.LambdaForm form) throws Throwable {
    Lookup lookup = Access.lookupIn(form.capturingClass());
    ClassLoader loader = form.capturingClass().getClassLoader();
    List<Object> arguments = new ArrayList<>();
    arguments.add(MethodType.fromMethodDescriptorString(form.methodDescriptor(), loader));
    arguments.add(implementation(form, lookup, loader).asFixedArity());
    arguments.add(MethodType.fromMethodDescriptorString(form.instantiatedDescriptor(), loader));
    addFlags(form, loader, arguments);
    MethodType site = MethodType.fromMethodDescriptorString(form.capturedDescriptor(), loader);
    return LambdaMetafactory.altMetafactory(lookup, form.methodName(), site, arguments.toArray())
        .getTarget();
  }

  private static void addFlags(
      Node.LambdaForm form, @Nullable ClassLoader loader, List<Object> arguments) {
    boolean markers = !form.markers().isEmpty();
    boolean bridges = !form.bridges().isEmpty();
    arguments.add(FLAG_SERIALIZABLE | (markers ? FLAG_MARKERS : 0) | (bridges ? FLAG_BRIDGES : 0));
    if (markers) {
      arguments.add(form.markers().size());
      arguments.addAll(form.markers());
    }
    if (bridges) {
      arguments.add(form.bridges().size());
      form.bridges().forEach(b -> arguments.add(MethodType.fromMethodDescriptorString(b, loader)));
    }
  }

  private static MethodHandle implementation(
      Node.LambdaForm form, Lookup lookup, @Nullable ClassLoader loader)
      throws ReflectiveOperationException {
    String body = body(form);
    int mark = body.indexOf('(');
    MethodType type = MethodType.fromMethodDescriptorString(body.substring(mark), loader);
    return find(form, lookup, body.substring(0, mark), type);
  }

  /** {@return name and descriptor of the implementation method in this JVM} */
  private static String body(Node.LambdaForm form) throws NoSuchMethodException {
    if (!LambdaSites.isSite(form.implName())) {
      return form.implName() + form.implDescriptor();
    }
    String body = LambdaSites.of(form.implClass()).body(form.implName());
    if (body == null) {
      throw new NoSuchMethodException(
          "this JDK's " + form.implClass().getName() + " has no lambda at " + form.implName());
    }
    return body;
  }

  private static MethodHandle find(
      Node.LambdaForm form, Lookup lookup, String name, MethodType type)
      throws ReflectiveOperationException {
    Class<?> owner = form.implClass();
    return switch (form.implKind()) {
      case MethodHandleInfo.REF_invokeVirtual, MethodHandleInfo.REF_invokeInterface ->
          lookup.findVirtual(owner, name, type);
      case MethodHandleInfo.REF_invokeStatic -> lookup.findStatic(owner, name, type);
      case MethodHandleInfo.REF_newInvokeSpecial -> lookup.findConstructor(owner, type);
      case MethodHandleInfo.REF_invokeSpecial ->
          lookup.findSpecial(owner, name, type, form.capturingClass());
      default ->
          throw new IllegalArgumentException(
              "a lambda cannot be implemented by reference kind " + form.implKind());
    };
  }
}
