package io.picklejar.internal.closure;

import io.picklejar.CaptureException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Refuses functions over two user classes of one name, which different loaders have defined: a
 * closure goes by names, so the one would run with the code and the statics of the other.
 */
final class Namesakes {

  private final ClassFiles classFiles;

  Namesakes(ClassFiles classFiles) {
    this.classFiles = classFiles;
  }

  /**
   * Checks a class of an object.
   *
   * @param known the class that is known under the name, or null
   */
  void check(String where, Class<?> type, @Nullable Class<?> known) {
    if (known != null && known != type && (classFiles.isUser(type) || classFiles.isUser(known))) {
      throw refusal(where + " is of", type, known);
    }
  }

  /**
   * Checks what the code of classes means by the names of others.
   *
   * @param found the class that the function takes along under an internal name
   */
  void check(
      Set<String> executed, Set<String> loadable, Function<String, @Nullable Class<?>> found) {
    if (loaders(loadable, found).size() < 2) {
      return;
    }
    for (String name : executed) {
      Class<?> user = found.apply(name);
      if (user != null) {
        check(user, loadable, found);
      }
    }
  }

  private static Set<@Nullable ClassLoader> loaders(
      Collection<String> names, Function<String, @Nullable Class<?>> found) {
    Set<@Nullable ClassLoader> loaders = new LinkedHashSet<>();
    for (String name : names) {
      Class<?> type = found.apply(name);
      if (type != null) {
        loaders.add(type.getClassLoader());
      }
    }
    return loaders;
  }

  private void check(
      Class<?> user, Set<String> loadable, Function<String, @Nullable Class<?>> found) {
    for (String name : classFiles.referredClasses(user)) {
      Class<?> taken = loadable.contains(name) ? found.apply(name) : null;
      if (taken != null && taken.getClassLoader() != user.getClassLoader()) {
        Class<?> meant = seen(taken.getName(), user.getClassLoader());
        if (meant != null && meant != taken) {
          throw refusal("The code of " + user.getName() + " uses", meant, taken);
        }
      }
    }
  }

  private static @Nullable Class<?> seen(String name, @Nullable ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  private static CaptureException refusal(String what, Class<?> type, Class<?> known) {
    return new CaptureException(
        "This function can't be shipped: it needs two classes called "
            + type.getName()
            + ". "
            + what
            + " the one of "
            + loader(type)
            + ", and something else of the function is or uses the one of "
            + loader(known)
            + ". Give each a name of its own, or write a function of its own for each."
            + " See README.md#limits");
  }

  private static String loader(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null
        ? "the JVM itself"
        : loader.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(loader));
  }
}
