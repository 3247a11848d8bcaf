package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.Parts.some;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Objects of {@link MethodHandleProxies}: the interface and the method handle. Their classes are
 * proxies of the JDK's own in some JDKs, and hidden ones in others.
 */
final class HandleProxyKind extends SpecialKind.Value {

  HandleProxyKind() {
    super("MethodHandleProxy");
  }

  @Override
  boolean handles(Class<?> type) {
    return type.isHidden() ? !Lambdas.isLambda(type) : isProxy(type);
  }

  /** {@return whether it is such a class of a JDK that makes them as proxies} */
  static boolean isProxy(Class<?> type) {
    return Proxy.isProxyClass(type) && Supertypes.named(type, "sun.invoke.WrapperInstance") != null;
  }

  @Override
  boolean takes(Object live) {
    return MethodHandleProxies.isWrapperInstance(live);
  }

  @Override
  Class<?> type(Object live) {
    return MethodHandleProxies.wrapperInstanceType(live);
  }

  @Override
  @Nullable Object[] parts(Object live) {
    return Parts.parts(MethodHandleProxies.wrapperInstanceTarget(live));
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) {
    return MethodHandleProxies.asInterfaceInstance(type, (MethodHandle) some(parts, 0));
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return ".target";
  }
}
