package io.picklejar.internal.closure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which names a resource may have that a closure brings. Launchers and workers both ask. */
public final class ResourceNames {

  /** Where the files of services are. */
  static final String SERVICES = "META-INF/services/";

  private static final int LONGEST = 1000;

  /** Services that the platform looks up by itself. */
  private static final List<String> PLATFORM =
      List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

  private ResourceNames() {}

  /** {@return whether that is the name of a service's file} */
  public static boolean isService(String name) {
    return name.startsWith(SERVICES);
  }

  /** {@return class name of the service} */
  public static String service(String name) {
    return name.substring(SERVICES.length());
  }

  /** {@return why no closure may bring a resource of that name, or null if one may} */
  public static @Nullable String refuse(String name) {
    if (isService(name)) {
      String service = service(name);
      return !isClassName(service)
          ? "it is no name of a service"
          : PLATFORM.stream().anyMatch(service::startsWith)
              ? "services of the JDK are the worker's own"
              : null;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".class")) {
      return "it is a class file";
    }
    if (lower.startsWith("meta-inf/")) {
      return "it is in META-INF";
    }
    return isPath(name) ? null : "it is no path below a class path";
  }

  /** {@return whether it is the binary name of a class, as files of services have it} */
  public static boolean isClassName(String name) {
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (start ? !Character.isJavaIdentifierStart(c) : !Character.isJavaIdentifierPart(c)) {
        if (start || c != '.') {
          return false;
        }
        start = true;
      } else {
        start = false;
      }
    }
    return !start && name.length() <= LONGEST;
  }

  private static boolean isPath(String name) {
    if (name.length() > LONGEST || name.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':')) {
      return false;
    }
    for (String segment : name.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return false;
      }
    }
    return true;
  }
}
