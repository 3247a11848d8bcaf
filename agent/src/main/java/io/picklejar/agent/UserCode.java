package io.picklejar.agent;

import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Which classes are user code, the code that ships; everything else is the library side, taken to
 * be on workers.
 *
 * <p>By default classes from directories, from the main jar, from a source file that was launched,
 * and from no file at all (JShell, generated), but for {@link LibraryPackages}.
 */
final class UserCode {

  private static final String PREFIX = "user code is ";

  private final Wildcards includes;
  private final Wildcards excludes;
  private final @Nullable String mainJar;
  private final ClassLoader platform = ClassLoader.getPlatformClassLoader();
  private final ClassValue<Boolean> known =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return decide(type);
        }
      };

  private UserCode(Options options, @Nullable String mainJar) {
    this.includes = options.includes();
    this.excludes = options.excludes();
    this.mainJar = mainJar;
  }

  static UserCode of(Options options) {
    return new UserCode(options, MainJar.find());
  }

  /** {@return what was chosen, in one line} */
  String describe() {
    StringBuilder text = new StringBuilder(PREFIX).append("classes from directories");
    text.append(mainJar == null ? "" : ", from " + mainJar).append(" and from no file");
    text.append(includes.isNone() ? "" : ", and includes=" + includes);
    return text.append(excludes.isNone() ? "" : ", without excludes=" + excludes).toString();
  }

  boolean contains(Class<?> type) {
    return known.get(type);
  }

  private boolean decide(Class<?> type) {
    if (type.isArray() || type.isPrimitive()) {
      Class<?> element = type.componentType();
      return element != null && contains(element);
    }
    return contains(type.getClassLoader(), type.getName(), type.getProtectionDomain());
  }

  boolean contains(
      @Nullable ClassLoader loader, String className, @Nullable ProtectionDomain domain) {
    if (loader == null || loader == platform || excludes.matches(className)) {
      return false;
    }
    if (includes.matches(className)) {
      return true;
    }
    return !LibraryPackages.contain(className) && isUserSource(domain);
  }

  private boolean isUserSource(@Nullable ProtectionDomain domain) {
    CodeSource source = domain == null ? null : domain.getCodeSource();
    URL location = source == null ? null : source.getLocation();
    return location == null
        || location.getPath().endsWith("/")
        || location.getPath().endsWith(".java")
        || location.getPath().equals(mainJar)
        || !location.getProtocol().equals("file") && !location.getPath().endsWith(".jar");
  }
}
