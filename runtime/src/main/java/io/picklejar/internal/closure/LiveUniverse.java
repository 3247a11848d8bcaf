package io.picklejar.internal.closure;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.reach.ClassInfo;
import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.reach.Universe;
import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.Passing;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The classes of the launcher, found by name through the loaders of the objects in the closure. */
final class LiveUniverse implements Universe {

  private final ClassFiles classFiles;
  private final Set<@Nullable ClassLoader> loaders = new LinkedHashSet<>();
  private final Map<String, Class<?>> classes = new HashMap<>();
  private final Map<String, ClassInfo> infos = new HashMap<>();
  private final LiveResources resources;
  private final Namesakes namesakes;
  private final Set<String> absent = new TreeSet<>(Comparator.naturalOrder());

  LiveUniverse(ClassFiles classFiles) {
    this.classFiles = classFiles;
    this.resources = new LiveResources(classFiles, loaders);
    this.namesakes = new Namesakes(classFiles);
  }

  /**
   * Makes a live class known under its name, and with it its loader.
   *
   * @param where the object that is of the class
   */
  void add(Class<?> type, String where) {
    if (!type.isHidden() && !type.isArray() && !type.isPrimitive()) {
      namesakes.check(where, type, classes.putIfAbsent(internalName(type), type));
      if (loaders.add(type.getClassLoader())) {
        absent.clear();
        resources.moreLoaders();
      }
    }
  }

  static String internalName(Class<?> type) {
    return type.getName().replace('.', '/');
  }

  /** {@return the live class with that internal name, or null} */
  @Nullable Class<?> type(String internalName) {
    Class<?> known = classes.get(internalName);
    if (known == null && !internalName.startsWith("[") && !absent.contains(internalName)) {
      known = load(internalName.replace('/', '.'));
      if (known == null) {
        absent.add(internalName);
      } else {
        classes.put(internalName, known);
      }
    }
    return known;
  }

  /** Refuses code that by the name of a class means another one than the function takes along. */
  void checkNames(Reached reached) {
    namesakes.check(reached, this::type);
  }

  /**
   * Loads without initializing. A class that doesn't load here can't run here either, so it is as
   * good as absent.
   */
  private @Nullable Class<?> load(String name) {
    for (ClassLoader loader : loaders) {
      Class<?> type = load(name, loader);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  /** {@return the class, as the loader finds it, or null if it finds none that loads} */
  static @Nullable Class<?> load(String name, @Nullable ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  @Override
  public @Nullable ClassInfo find(String internalName) {
    ClassInfo known = infos.get(internalName);
    if (known == null) {
      Class<?> type = type(internalName);
      if (type == null) {
        return null;
      }
      boolean user = classFiles.isUser(type);
      known = new ClassInfo(classFiles.record(type), user, user && Access.initialized(type));
      infos.put(internalName, known);
    }
    return known;
  }

  @Override
  public Set<String> providers(String service) {
    return resources.services().providers(service.replace('/', '.'));
  }

  @Override
  public boolean hasResource(String name) {
    return !resources.contents(name).isEmpty();
  }

  @Override
  public Set<String> resourcesIn(String folder) {
    return resources.in(folder, false);
  }

  @Override
  public Set<String> resourcesBelow(String folder) {
    return resources.in(folder, true);
  }

  LiveResources resources() {
    return resources;
  }

  @Override
  public Set<String> inPackage(String name) {
    Set<String> names = new HashSet<>();
    for (ClassLoader loader : loaders) {
      if (loader != null) {
        names.addAll(classFiles.inPackage(loader, name));
      }
    }
    return names;
  }

  @Override
  public Set<String> verifierNeeds(String internalName) {
    Class<?> type = type(internalName);
    return type == null ? Set.of() : classFiles.verifierNeeds(type);
  }

  @Override
  public Set<Passing> passings(String internalName, String method) {
    Class<?> type = type(internalName);
    return type == null ? Set.of() : classFiles.passings(type).getOrDefault(method, Set.of());
  }

  @Override
  public Set<String> initializedBelow(String internalName) {
    Set<String> below = new LinkedHashSet<>(Set.of(internalName));
    Deque<String> next = new ArrayDeque<>(below);
    while (!next.isEmpty()) {
      String above = next.removeFirst();
      for (ClassRecord record : classFiles.loadedWith(above)) {
        boolean isBelow = above.equals(record.superName()) || record.interfaces().contains(above);
        if (isBelow && below.add(record.name())) {
          next.add(record.name());
        }
      }
    }
    below.removeIf(name -> !isInitialized(name));
    return below;
  }

  @Override
  public Set<Fact.Handle> lambdasOf(String internalName) {
    ClassInfo type = find(internalName);
    return type == null
        ? Set.of()
        : LambdasInCode.of(type.record(), classFiles::loadedWith, this::isInitialized);
  }

  private boolean isInitialized(String internalName) {
    ClassInfo info = find(internalName);
    return info != null && info.initialized();
  }
}
