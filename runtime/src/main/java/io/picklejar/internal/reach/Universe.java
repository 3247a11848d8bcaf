package io.picklejar.internal.reach;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes that a function's code can name, as its loader sees them. */
public interface Universe {

  /**
   * {@return the class with that internal name, or null when there is none} Never initializes a
   * class.
   */
  @Nullable ClassInfo find(String internalName);

  /**
   * {@return internal names of the classes that the JVM loads to verify the user class (JVMS
   * §4.10.1), beside its super types}
   */
  Set<String> verifierNeeds(String internalName);
}
