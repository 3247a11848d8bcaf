package io.picklejar.agent;

import io.picklejar.agent.rewrite.MovedInitializer;
import io.picklejar.internal.restore.LateInitializer;
import java.lang.instrument.ClassFileTransformer;
import java.nio.charset.StandardCharsets;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Debuggers replace the code of restored classes by class files of the user's, which lack the
 * method that the initializer was moved to; and the JVM lets no redefinition take a method away.
 */
final class RedefinedClasses implements ClassFileTransformer {

  private static final byte[] METHOD = LateInitializer.METHOD.getBytes(StandardCharsets.UTF_8);

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] classFile) {
    boolean lacks =
        loader != null
            && redefined != null
            && LateInitializer.isMoved(redefined)
            && !Bytes.contain(classFile, METHOD);
    return lacks ? MovedInitializer.of(classFile, LateInitializer.METHOD) : null;
  }
}
