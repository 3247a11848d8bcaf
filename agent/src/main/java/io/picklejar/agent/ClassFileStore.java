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
import java.nio.charset.StandardCharsets;
import java.security.ProtectionDomain;
import java.util.ArrayList;
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
import java.util.function.Predicate;
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

  /** What one loader has. */
  private static final class Loaded {
    final Map<String, byte[]> classFiles = new ConcurrentHashMap<>();
    final Map<String, byte[]> shipped = new ConcurrentHashMap<>();
    final Map<String, ClassRecord> records = new ConcurrentHashMap<>();
    final Map<String, Set<String>> verifierNeeds = new ConcurrentHashMap<>();
  }

  ClassFileStore(UserCode userCode) {
    this.userCode = userCode;
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
        if (loader != null
            && name != null
            && userCode.contains(loader, name.replace('/', '.'), domain)) {
          keep(of(loader), name, classFile);
        }
        return null;
      }
    };
  }

  private static void keep(Loaded loaded, String name, byte[] classFile) {
    loaded.classFiles.put(name, classFile);
    loaded.records.remove(name);
    loaded.verifierNeeds.remove(name);
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
    of(type.getClassLoader()).classFiles.putIfAbsent(internalName(type), classFile);
  }

  @Override
  public boolean isUser(Class<?> type) {
    return userCode.contains(type);
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
      byte[] known =
          loaded.shipped.getOrDefault(
              internalName(type), loaded.classFiles.get(internalName(type)));
      if (known != null) {
        return known;
      }
    }
    return resource(type);
  }

  private static byte @Nullable [] resource(Class<?> type) {
    String resource = internalName(type) + ".class";
    ClassLoader loader = type.getClassLoader();
    try (InputStream in =
        loader == null
            ? type.getModule().getResourceAsStream(resource)
            : loader.getResourceAsStream(resource)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The class file " + resource + " can't be read", e);
    }
  }

  @Override
  public Set<String> inPackage(ClassLoader loader, String name) {
    Set<String> names = new HashSet<>(PackageFiles.in(loader, name));
    for (String loaded : of(loader).classFiles.keySet()) {
      if (loaded.lastIndexOf('/') + 1 == name.length() && loaded.startsWith(name)) {
        names.add(loaded);
      }
    }
    return names;
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
    return loaded(classFile -> true);
  }

  @Override
  public Collection<ClassRecord> loadedWith(String name) {
    if (name.chars().anyMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
      // Class files write these characters in a way of their own (JVMS §4.4.7).
      return loaded();
    }
    byte[] constant = name.getBytes(StandardCharsets.UTF_8);
    return loaded(classFile -> Bytes.contain(classFile, constant));
  }

  private Collection<ClassRecord> loaded(Predicate<byte[]> which) {
    List<ClassRecord> all = new ArrayList<>();
    synchronized (loaders) {
      for (Loaded loaded : loaders.values()) {
        loaded.classFiles.forEach(
            (name, bytes) -> {
              if (which.test(bytes)) {
                all.add(loaded.records.computeIfAbsent(name, key -> Scanner.scan(bytes)));
              }
            });
      }
    }
    return all;
  }

  @Override
  public void shipped(ClassLoader loader, String name, byte[] bytes) {
    of(loader).shipped.put(name.replace('.', '/'), bytes);
  }

  /** {@return the loaded user classes, of the same loaders, that refer to any of those classes} */
  Set<Class<?>> users(Collection<Class<?>> used) {
    Map<ClassLoader, Set<String>> names = new HashMap<>();
    for (Class<?> type : used) {
      if (type.getClassLoader() != null) {
        names
            .computeIfAbsent(type.getClassLoader(), loader -> new HashSet<>())
            .add(internalName(type));
      }
    }
    Set<Class<?>> users = new LinkedHashSet<>();
    names.forEach((loader, ofLoader) -> addUsers(loader, ofLoader, users));
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
