package io.picklejar.agent;

import io.picklejar.CaptureException;
import io.picklejar.agent.scan.ReferredClasses;
import io.picklejar.agent.scan.Scanner;
import io.picklejar.agent.scan.VerifierNeeds;
import io.picklejar.internal.closure.ClassFiles;
import io.picklejar.internal.record.ClassRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.net.URL;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The class files of user code, kept as they load, and the records made of them. Both are dropped
 * with their loader.
 *
 * <p>A record is made when a closure first asks for it: keeping the bytes costs next to nothing at
 * start, reading them costs some 100 µs a class.
 */
final class ClassFileStore implements ClassFiles {

  private final UserCode userCode;
  private final Map<ClassLoader, Loaded> loaders = new WeakHashMap<>();
  private final ClassValue<ClassRecord> records =
      new ClassValue<>() {
        @Override
        protected ClassRecord computeValue(Class<?> type) {
          return read(type);
        }
      };

  private final PackageFiles packageFiles = new PackageFiles();
  private final ResourceFiles resourceFiles;
  private final boolean othersFirst;

  /** What one loader has. */
  private static final class Loaded {
    /** Class files that other agents may have changed before they were kept here. */
    final Set<String> changed = ConcurrentHashMap.newKeySet();

    final Map<String, byte[]> classFiles = new ConcurrentHashMap<>();
    final Map<String, byte[]> shipped = new ConcurrentHashMap<>();

    /** Class files that debuggers and the like have replaced the others with since. */
    final Map<String, byte[]> redefined = new ConcurrentHashMap<>();

    final Map<String, ClassRecord> records = new ConcurrentHashMap<>();
    final Map<String, Set<String>> verifierNeeds = new ConcurrentHashMap<>();
    final ClassFileSearch search = new ClassFileSearch();
    final Literals literals = new Literals();

    void keep(String name, byte[] classFile) {
      classFiles.put(name, classFile);
      look(name, classFile);
    }

    /** From now on the class has that code; as what it came stays known. */
    void redefine(String name, byte[] classFile) {
      redefined.put(name, classFile);
      look(name, classFile);
    }

    private void look(String name, byte[] classFile) {
      records.remove(name);
      verifierNeeds.remove(name);
      search.add(name);
      literals.add(classFile);
    }

    /** {@return the code that the class has} */
    byte @Nullable [] now(String name) {
      byte[] code = redefined.get(name);
      code = code != null ? code : shipped.get(name);
      return code != null ? code : classFiles.get(name);
    }

    ClassRecord record(String name, byte[] classFile) {
      return records.computeIfAbsent(name, key -> Scanner.scan(classFile));
    }
  }

  /**
   * @param othersFirst whether other agents see class files before this store
   */
  ClassFileStore(UserCode userCode, boolean othersFirst) {
    this.userCode = userCode;
    this.resourceFiles = new ResourceFiles(userCode);
    this.othersFirst = othersFirst;
  }

  private Loaded of(ClassLoader loader) {
    synchronized (loaders) {
      return loaders.computeIfAbsent(loader, key -> new Loaded());
    }
  }

  /** {@return the transformer that keeps class files; it changes none} */
  ClassFileTransformer recorder() {
    return new ClassFileTransformer() {
      @Override
      public byte @Nullable [] transform(
          @Nullable ClassLoader loader,
          @Nullable String name,
          @Nullable Class<?> redefined,
          @Nullable ProtectionDomain domain,
          byte[] classFile) {
        String known = name != null ? name : Scanner.name(classFile);
        if (loader != null && redefined != null && isUser(redefined)) {
          of(loader).redefine(internalName(redefined), classFile);
        } else if (loader != null
            && redefined == null
            && known != null
            && userCode.contains(loader, known.replace('/', '.'), domain)) {
          load(of(loader), known, classFile);
        }
        return null;
      }
    };
  }

  private void load(Loaded loaded, String name, byte[] classFile) {
    loaded.keep(name, classFile);
    if (othersFirst) {
      loaded.changed.add(name);
    }
  }

  /**
   * Keeps the file of a class that was loaded before the agent; {@return whether there is one} A
   * class that came from no file has none.
   */
  boolean keepLoaded(Class<?> type) {
    byte[] file = resource(type);
    if (file != null) {
      keepLoaded(type, file);
    }
    return file != null;
  }

  /** Keeps the file of a class that was loaded before the agent. */
  void keepLoaded(Class<?> type, byte[] classFile) {
    Loaded loaded = of(type.getClassLoader());
    if (loaded.classFiles.putIfAbsent(internalName(type), classFile) == null) {
      loaded.search.add(internalName(type));
      loaded.literals.add(classFile);
    }
  }

  @Override
  public boolean isUser(Class<?> type) {
    return userCode.contains(type);
  }

  boolean isUser(
      @Nullable ClassLoader loader, String className, @Nullable ProtectionDomain domain) {
    return userCode.contains(loader, className, domain);
  }

  @Override
  public ClassRecord record(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    if (loader == null || !isUser(type)) {
      return records.get(type);
    }
    Loaded loaded = of(loader);
    ClassRecord known = loaded.records.get(internalName(type));
    if (known == null) {
      known = read(type);
      loaded.records.put(known.name(), known);
    }
    return known;
  }

  private ClassRecord read(Class<?> type) {
    byte[] classFile = bytes(type);
    if (classFile == null && !isUser(type)) {
      return LiveHeader.of(type);
    }
    if (classFile == null) {
      throw new CaptureException(
          "The class file of "
              + type.getName()
              + " can't be had, so it can't be told what it needs."
              + " See README.md#troubleshooting");
    }
    return isUser(type) ? Scanner.scan(classFile) : Scanner.header(classFile);
  }

  private static String internalName(Class<?> type) {
    return type.getName().replace('.', '/');
  }

  @Override
  public byte @Nullable [] bytes(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    if (loader != null && isUser(type)) {
      Loaded loaded = of(loader);
      String name = internalName(type);
      byte[] known = loaded.redefined.getOrDefault(name, first(loader, loaded, name));
      if (known != null) {
        return known;
      }
    }
    return resource(type);
  }

  @Override
  public boolean isVersion(Class<?> type, byte[] classFile) {
    byte[] now = bytes(type);
    if (now == null || Arrays.equals(now, classFile)) {
      return true;
    }
    ClassLoader loader = type.getClassLoader();
    byte[] before = loader == null ? null : first(loader, of(loader), internalName(type));
    return Arrays.equals(before, classFile);
  }

  /** {@return the class file that a class has come as, or null if none was seen} */
  private static byte @Nullable [] first(ClassLoader loader, Loaded loaded, String name) {
    byte[] shipped = loaded.shipped.get(name);
    return shipped != null ? shipped : unchanged(loader, loaded, name);
  }

  /**
   * {@return the class file as the loader has it, without what other agents have done to it, or
   * null if none was seen}
   */
  private static byte @Nullable [] unchanged(ClassLoader loader, Loaded loaded, String name) {
    if (loaded.changed.remove(name)) {
      byte[] original = resource(loader.getResourceAsStream(name + ".class"), name);
      if (original != null) {
        loaded.keep(name, original);
      }
    }
    return loaded.classFiles.get(name);
  }

  private static byte @Nullable [] resource(Class<?> type) {
    String name = internalName(type);
    ClassLoader loader = type.getClassLoader();
    try {
      return resource(
          loader == null
              ? type.getModule().getResourceAsStream(name + ".class")
              : loader.getResourceAsStream(name + ".class"),
          name);
    } catch (IOException e) {
      throw new UncheckedIOException("The class file of " + name + " can't be read", e);
    }
  }

  private static byte @Nullable [] resource(@Nullable InputStream resource, String name) {
    try (InputStream in = resource) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The class file of " + name + " can't be read", e);
    }
  }

  @Override
  public Set<String> inPackage(ClassLoader loader, String name) {
    Set<String> names = new HashSet<>(packageFiles.in(loader, name));
    for (String loaded : of(loader).classFiles.keySet()) {
      if (loaded.lastIndexOf('/') + 1 == name.length() && loaded.startsWith(name)) {
        names.add(loaded);
      }
    }
    return names;
  }

  @Override
  public boolean isUserResource(String name, URL place) {
    return userCode.containsResource(name, place);
  }

  @Override
  public Set<String> resourcesIn(ClassLoader loader, String folder, boolean below) {
    return resourceFiles.in(loader, folder, below);
  }

  @Override
  public Set<String> verifierNeeds(Class<?> type) {
    byte[] classFile = bytes(type);
    ClassLoader loader = type.getClassLoader();
    if (classFile == null || loader == null) {
      return Set.of();
    }
    return of(loader)
        .verifierNeeds
        .computeIfAbsent(internalName(type), name -> VerifierNeeds.of(classFile));
  }

  @Override
  public Collection<ClassRecord> loaded() {
    return loaded(loaded -> loaded.classFiles.keySet());
  }

  @Override
  public Collection<ClassRecord> loadedWith(String name) {
    if (name.chars().anyMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
      // Class files write these characters in a way of their own (JVMS §4.4.7).
      return loaded();
    }
    return loaded(loaded -> loaded.search.holding(name, loaded::now));
  }

  @Override
  public Predicate<String> literals() {
    return present().values().stream()
        .map(loaded -> loaded.literals.read())
        .reduce(text -> false, Predicate::or);
  }

  private Map<ClassLoader, Loaded> present() {
    synchronized (loaders) {
      return new HashMap<>(loaders);
    }
  }

  private Collection<ClassRecord> loaded(Function<Loaded, Collection<String>> which) {
    List<ClassRecord> all = new ArrayList<>();
    present()
        .forEach(
            (loader, loaded) -> {
              loaded.changed.forEach(name -> unchanged(loader, loaded, name));
              for (String name : which.apply(loaded)) {
                byte[] classFile = loaded.now(name);
                if (classFile != null) {
                  all.add(loaded.record(name, classFile));
                }
              }
            });
    return all;
  }

  @Override
  public void shipped(ClassLoader loader, String name, byte[] bytes) {
    of(loader).shipped.put(name.replace('.', '/'), bytes);
  }

  @Override
  public void arrived(Class<?> type, byte[] bytes) {
    ClassLoader loader = type.getClassLoader();
    if (loader != null && userCode.arrived(type)) {
      of(loader).keep(internalName(type), bytes);
    }
  }

  /**
   * {@return the loaded user classes that refer to any of those classes}
   *
   * @param seen the classes that a loader has been asked for
   */
  Set<Class<?>> users(Collection<Class<?>> used, Function<ClassLoader, Class<?>[]> seen) {
    Set<Class<?>> users = new LinkedHashSet<>();
    for (ClassLoader loader : present().keySet()) {
      Set<String> names =
          Arrays.stream(seen.apply(loader))
              .filter(used::contains)
              .map(ClassFileStore::internalName)
              .collect(Collectors.toSet());
      if (!names.isEmpty()) {
        addUsers(loader, names, users);
      }
    }
    return users;
  }

  private void addUsers(ClassLoader loader, Set<String> used, Set<Class<?>> users) {
    of(loader)
        .classFiles
        .forEach(
            (name, classFile) -> {
              if (!Collections.disjoint(ReferredClasses.of(classFile), used)) {
                Class<?> user = loaded(loader, name.replace('/', '.'));
                if (user != null) {
                  users.add(user);
                }
              }
            });
  }

  /** A class whose file was seen may have failed to load since. */
  private static @Nullable Class<?> loaded(ClassLoader loader, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }
}
