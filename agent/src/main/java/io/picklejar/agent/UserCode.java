package io.picklejar.agent;

import java.lang.reflect.Proxy;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which classes are user code, the code that ships; everything else is the library side, taken to
 * be on workers.
 *
 * <p>By default classes from directories, from the main jar, from a source file that was launched,
 * from programs that Flink's JobManager runs, and from no file at all (JShell, generated), but for
 * {@link LibraryPackages}; and those that a closure has brought, which were user code where it came
 * from.
 */
final class UserCode {

  private static final String PREFIX = "user code is ";

  private final Wildcards includes;
  private final Wildcards excludes;
  private final @Nullable String mainJar;
  private final FlinkPrograms flinkPrograms =
      new FlinkPrograms(System.getProperty("sun.java.command", ""));
  private final Set<String> jarsOfPrograms = ConcurrentHashMap.newKeySet();
  private final ClassLoader platform = ClassLoader.getPlatformClassLoader();
  private final ClassValue<Boolean> known =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return decide(type);
        }
      };

  private final Set<Class<?>> arrived =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  private final List<Consumer<Class<?>>> whenArrived = new CopyOnWriteArrayList<>();

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
    Class<?> element = type.componentType();
    return element == null ? known.get(type) : contains(element);
  }

  private boolean decide(Class<?> type) {
    if (Proxy.isProxyClass(type)) {
      return false; // each JVM makes its own of the interfaces
    }
    ClassLoader loader = type.getClassLoader();
    return contains(loader, type.getName(), type.getProtectionDomain())
        || arrived.contains(type) && !isFixed(loader, type.getName());
  }

  /** Has a class be user code that a closure has brought; {@return whether it was not before} */
  boolean arrived(Class<?> type) {
    if (contains(type) || !arrived.add(type)) {
      return false;
    }
    known.remove(type);
    whenArrived.forEach(listener -> listener.accept(type));
    return contains(type);
  }

  /** Has the listener be told of each class that becomes user code. */
  void whenArrived(Consumer<Class<?>> listener) {
    whenArrived.add(listener);
  }

  /** {@return whether the class is on the library side whatever else is known of it} */
  private boolean isFixed(@Nullable ClassLoader loader, String className) {
    return loader == null || loader == platform || excludes.matches(className);
  }

  boolean contains(
      @Nullable ClassLoader loader, String className, @Nullable ProtectionDomain domain) {
    if (isFixed(loader, className)) {
      return false;
    }
    if (includes.matches(className)) {
      return true;
    }
    return !LibraryPackages.contain(className)
        && (isSource(loader) || isUserSource(domain) || isOfProgram(loader, domain));
  }

  /**
   * {@return whether a resource is user code's} Its package counts as that of a class would.
   *
   * @param place where a loader finds it
   */
  boolean containsResource(String name, URL place) {
    if (place.getProtocol().equals("jrt")) {
      return false;
    }
    String inPackage = name.replace('/', '.');
    if (excludes.matches(inPackage)) {
      return false;
    }
    boolean library =
        name.indexOf('/') >= 0
            && LibraryPackages.contain(inPackage.substring(0, name.lastIndexOf('/') + 1));
    return includes.matches(inPackage) || !library && isUserPlace(place);
  }

  /** Takes note of the jar, for the resources in it. */
  private boolean isOfProgram(@Nullable ClassLoader loader, @Nullable ProtectionDomain domain) {
    if (!flinkPrograms.defines(loader)) {
      return false;
    }
    URL location = location(domain);
    if (location != null) {
      jarsOfPrograms.add("file:" + location.getPath() + "!");
    }
    return true;
  }

  private boolean isUserJar(String path) {
    return path.equals("file:" + mainJar + "!") || jarsOfPrograms.contains(path);
  }

  private boolean isUserPlace(URL place) {
    String path = place.getPath();
    return switch (place.getProtocol()) {
      case "file" -> true;
      case "jar" -> isUserJar(path.substring(0, path.indexOf("!/") + 1));
      default -> !path.contains(".jar");
    };
  }

  /** {@return path of the URL of the main jar, or null if there is none} */
  @Nullable String mainJar() {
    return mainJar;
  }

  /** {@return whether other jars than the main jar may hold user code} */
  boolean includesJars() {
    return !includes.isNone();
  }

  /** {@return whether the loader is the one of a source file that was launched} */
  private static boolean isSource(@Nullable ClassLoader loader) {
    return loader != null
        && loader.getClass().getName().startsWith("com.sun.tools.javac.launcher.");
  }

  private boolean isUserSource(@Nullable ProtectionDomain domain) {
    URL location = location(domain);
    return location == null
        || location.getPath().endsWith("/")
        || location.getPath().equals(mainJar)
        || !location.getProtocol().equals("file") && !location.getPath().endsWith(".jar");
  }

  private static @Nullable URL location(@Nullable ProtectionDomain domain) {
    CodeSource source = domain == null ? null : domain.getCodeSource();
    return source == null ? null : source.getLocation();
  }
}
