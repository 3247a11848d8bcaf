package io.picklejar.internal.closure;

import io.picklejar.CaptureException;
import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
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
   * Checks what the code that can run means by the names of classes.
   *
   * @param found the class that the function takes along under an internal name
   */
  void check(Reached reached, Function<String, @Nullable Class<?>> found) {
    Set<String> taken = reached.loadable().keySet();
    if (loaders(taken, found).size() < 2) {
      return;
    }
    for (MemberRef method : reached.methods().keySet()) {
      Class<?> user = found.apply(method.owner());
      MethodRecord code =
          user == null ? null : classFiles.record(user).method(method.name(), method.descriptor());
      if (user != null && code != null) {
        NamedInCode.of(code).stream()
            .filter(taken::contains)
            .forEach(name -> check(user, found.apply(name)));
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

  private static void check(Class<?> user, @Nullable Class<?> taken) {
    if (taken == null || taken.getClassLoader() == user.getClassLoader()) {
      return;
    }
    Class<?> meant = LiveUniverse.load(taken.getName(), user.getClassLoader());
    if (meant != null && meant != taken) {
      throw refusal("The code of " + user.getName() + " uses", meant, taken);
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
