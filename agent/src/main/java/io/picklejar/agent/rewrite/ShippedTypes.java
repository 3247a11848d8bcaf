package io.picklejar.agent.rewrite;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.objectweb.asm.ClassReader;

/** The classes that functions have brought, with their supertypes, by loader. */
public final class ShippedTypes {

  private final Map<ClassLoader, Map<String, String[]>> supertypes = new WeakHashMap<>();
  private final Function<ClassLoader, Map<String, Set<String>>> unshipped;

  /**
   * Knows of no class yet.
   *
   * @param unshipped gives for a loader names of the statics that were not shipped, by {@link
   *     Class#getName()} of their class
   */
  public ShippedTypes(Function<ClassLoader, Map<String, Set<String>>> unshipped) {
    this.unshipped = unshipped;
  }

  /** A class is about to be defined. */
  public void add(ClassLoader loader, byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    String[] interfaces = reader.getInterfaces();
    String[] above = Arrays.copyOf(interfaces, interfaces.length + 1);
    above[interfaces.length] = reader.getSuperName();
    synchronized (supertypes) {
      supertypes
          .computeIfAbsent(loader, key -> new ConcurrentHashMap<>())
          .put(reader.getClassName(), above);
    }
  }

  /** {@return supertypes by internal name} */
  Map<String, String[]> of(ClassLoader loader) {
    synchronized (supertypes) {
      return supertypes.getOrDefault(loader, Map.of());
    }
  }

  /** {@return whether the static that code names may be one that was not shipped} */
  boolean lacks(ClassLoader loader, String owner, String name) {
    Set<String> names = unshipped.apply(loader).getOrDefault(owner.replace('/', '.'), Set.of());
    if (names.contains(name)) {
      return true;
    }
    for (String above : of(loader).getOrDefault(owner, new String[0])) {
      if (lacks(loader, above, name)) {
        return true;
      }
    }
    return false;
  }
}
