package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.MadeKind.exactly;
import static io.picklejar.internal.heap.Parts.parts;
import static io.picklejar.internal.heap.Parts.some;

import io.picklejar.internal.jvm.JdkClasses;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLStreamHandler;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import org.jspecify.annotations.Nullable;

/** Values whose work is done by a service of the JVM, or by the user's. */
final class ServiceKinds {
  static final List<SpecialKind> ALL =
      List.of(
          exactly(KeyFactory.class, f -> parts(f.getAlgorithm()), ServiceKinds::keyFactory)
              .byName(),
          exactly(SecretKeyFactory.class, f -> parts(f.getAlgorithm()), ServiceKinds::secretFactory)
              .byName(),
          exactly(URL.class, ServiceKinds::takeUrl, ServiceKinds::url));

  private ServiceKinds() {}

  private static Object keyFactory(@Nullable Object[] parts) {
    try {
      return KeyFactory.getInstance((String) some(parts, 0));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object secretFactory(@Nullable Object[] parts) {
    try {
      return SecretKeyFactory.getInstance((String) some(parts, 0));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One with the user's handler is nothing without it, which Java serialization loses. */
  private static @Nullable Object @Nullable [] takeUrl(URL url) {
    Object handler = Fields.value(url, "handler");
    boolean own = handler != null && !JdkClasses.contain(handler.getClass());
    return own ? parts(url.toExternalForm(), handler) : null;
  }

  private static Object url(@Nullable Object[] parts) {
    try {
      return new URL(null, (String) some(parts, 0), (URLStreamHandler) some(parts, 1));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
