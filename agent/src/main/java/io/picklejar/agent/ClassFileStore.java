package io.picklejar.agent;

import io.picklejar.CaptureException;
import io.picklejar.agent.scan.ReferredClasses;
import io.picklejar.agent.scan.Scanner;
import io.picklejar.agent.scan.Verification;
import io.picklejar.internal.closure.ClassFiles;
import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Passing;
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
import java.util.concurrent.atomic.AtomicInteger;
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
  private final Map<ClassLoader, LoaderFiles> loaders = new WeakHashMap<>();
  private final ClassValue<ClassRecord> records =
      new ClassValue<>() {
        @Override
        protected ClassRecord computeValue(Class<?> type) {
          return read(type);
        }
      };

  private final AtomicInteger came = new AtomicInteger();
  private final PackageFiles packageFiles = new PackageFiles();
  private final ResourceFiles resourceFiles;
  private final boolean othersFirst;

  /**
   * @param othersFirst whether other agents see class files before this store
   */
  ClassFileStore(UserCode userCode, boolean othersFirst) {
    this.userCode = userCode;
    this.resourceFiles = new ResourceFiles(userCode);
    this.othersFirst = othersFirst;
  }

  private LoaderFiles of(ClassLoader loader) {
    synchronized (loaders) {
      return loaders.computeIfAbsent(loader, key -> new LoaderFiles(came::incrementAndGet));
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

  private void load(LoaderFiles loaded, String name, byte[] classFile) {
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
    byte[] file = ClassFileResource.of(type);
    if (file != null) {
      keepLoaded(type, file);
    }
    return file != null;
  }

  /** Keeps the file of a class that was loaded before the agent. */
  void keepLoaded(Class<?> type, byte[] classFile) {
    of(type.getClassLoader()).keepIfAbsent(internalName(type), classFile);
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
    LoaderFiles loaded = of(loader);
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
      LoaderFiles loaded = of(loader);
      String name = internalName(type);
      byte[] known = loaded.redefined.getOrDefault(name, loaded.first(loader, name));
      if (known != null) {
        return known;
      }
    }
    return ClassFileResource.of(type);
  }

  @Override
  public boolean isVersion(Class<?> type, byte[] classFile) {
    byte[] now = bytes(type);
    if (now == null || Arrays.equals(now, classFile)) {
      return true;
    }
    ClassLoader loader = type.getClassLoader();
    byte[] before = loader == null ? null : of(loader).first(loader, internalName(type));
    return Arrays.equals(before, classFile);
  }

  @Override
  public Set<String> inPackage(ClassLoader loader, String name) {
    Set<String> names = new HashSet<>(packageFiles.in(loader, name));
    names.addAll(of(loader).inPackage(name));
    return names;
  }

  @Override
  public boolean isUserResource(String name, URL place) {
    return userCode.containsResource(name, place);
  }

  @Override
  public Set<String> resourcesIn(ClassLoader loader, String folder, boolean below) {
    return resourceFiles.in(loader, folder, below, of(loader).inPackage(folder));
  }

  @Override
  public Set<String> verifierNeeds(Class<?> type) {
    Verification verified = verified(type);
    return verified == null ? Set.of() : verified.needs();
  }

  @Override
  public Map<String, Set<Passing>> passings(Class<?> type) {
    Verification verified = verified(type);
    return verified == null ? Map.of() : verified.passings();
  }

  private @Nullable Verification verified(Class<?> type) {
    byte[] classFile = bytes(type);
    ClassLoader loader = type.getClassLoader();
    if (classFile == null || loader == null) {
      return null;
    }
    return of(loader)
        .verified
        .computeIfAbsent(internalName(type), name -> Verification.of(classFile));
  }

  @Override
  public Collection<ClassRecord> loaded() {
    return loaded(loaded -> loaded.classFiles.keySet());
  }

  @Override
  public int loadedSoFar() {
    return came.get();
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

  private Map<ClassLoader, LoaderFiles> present() {
    synchronized (loaders) {
      return new HashMap<>(loaders);
    }
  }

  private Collection<ClassRecord> loaded(Function<LoaderFiles, Collection<String>> which) {
    List<ClassRecord> all = new ArrayList<>();
    present()
        .forEach(
            (loader, loaded) -> {
              loaded.changed.forEach(name -> loaded.unchanged(loader, name));
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
