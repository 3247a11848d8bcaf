package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.Passing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes that a function's code can name, as its loader sees them. */
public interface Universe {

  /**
   * {@return the class with that internal name, or null when there is none} Never initializes a
   * class.
   */
  @Nullable ClassInfo find(String internalName);

  /** {@return internal names of the providers that are configured for a service} */
  default Set<String> providers(String service) {
    return Set.of();
  }

  /** {@return whether user code has a resource of that name, which begins with no slash} */
  default boolean hasResource(String name) {
    return false;
  }

  /**
   * {@return names of the resources of user code in a folder, as far as they can be listed}
   *
   * @param folder with a slash at its end; empty for the one above all
   */
  default Set<String> resourcesIn(String folder) {
    return Set.of();
  }

  /** {@return names of the resources of user code in a folder and below it} */
  default Set<String> resourcesBelow(String folder) {
    return Set.of();
  }

  /**
   * {@return internal names of the classes of a package, as far as they can be listed}
   *
   * @param name internal name with a slash at its end; empty for the package without a name
   */
  default Set<String> inPackage(String name) {
    return Set.of();
  }

  /**
   * {@return internal names of the classes that the JVM loads to verify the user class (JVMS
   * §4.10.1), beside its super types}
   */
  Set<String> verifierNeeds(String internalName);

  /**
   * {@return what a method of a user class hands on}
   *
   * @param method its name and descriptor
   */
  default Set<Passing> passings(String internalName, String method) {
    return Set.of();
  }

  /**
   * {@return internal names of the user classes below the type that are initialized, so that there
   * may be objects of them that come to the function from elsewhere}
   */
  default Set<String> initializedBelow(String internalName) {
    return Set.of();
  }

  /**
   * {@return what runs as a lambda of that interface which code of initialized user classes makes}
   */
  default Set<Fact.Handle> lambdasOf(String internalName) {
    return Set.of();
  }
}
