package io.picklejar.build;

import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;

/**
 * A plugin of Byte Buddy's build plugins for Maven and Gradle: classes woven by it attach
 * Picklejar's agent to the JVM before they run as a program or make functions.
 *
 * <p>Woven classes call {@code io.picklejar.Woven} and change in nothing else: no member is added,
 * and their serial version stays.
 */
public final class WeavingPlugin implements Plugin {

  private final String options;

  /** Weaves with the agent's default options. */
  public WeavingPlugin() {
    this("");
  }

  /**
   * Weaves with options.
   *
   * @param options the agent's, as for {@code -javaagent}
   */
  public WeavingPlugin(String options) {
    this.options = options;
  }

  @Override
  public boolean matches(TypeDescription type) {
    return !type.isPackageType() && !type.isAnnotation();
  }

  @Override
  public DynamicType.Builder<?> apply(
      DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
    return builder.visit(new Weaving(options));
  }

  @Override
  public void close() {}
}
