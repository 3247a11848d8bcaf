package io.picklejar.agent;

import io.picklejar.agent.scan.Scanner;
import io.picklejar.agent.scan.Verification;
import io.picklejar.internal.record.ClassRecord;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The class files of user code of one loader, by internal name. Does not hold the loader. */
final class LoaderFiles {

  /** Class files that other agents may have changed before they were kept here. */
  final Set<String> changed = ConcurrentHashMap.newKeySet();

  final Map<String, byte[]> classFiles = new ConcurrentHashMap<>();

  /** The classes of {@link #classFiles} by their package, which ends with a slash or is empty. */
  private final Map<String, Set<String>> packages = new ConcurrentHashMap<>();

  final Map<String, byte[]> shipped = new ConcurrentHashMap<>();

  /** Class files that debuggers and the like have replaced the others with since. */
  final Map<String, byte[]> redefined = new ConcurrentHashMap<>();

  final Map<String, ClassRecord> records = new ConcurrentHashMap<>();
  final Map<String, Verification> verified = new ConcurrentHashMap<>();
  final ClassFileSearch search = new ClassFileSearch();
  final Literals literals = new Literals();

  private final Runnable came;

  /**
   * @param came is told of each class file
   */
  LoaderFiles(Runnable came) {
    this.came = came;
  }

  void keep(String name, byte[] classFile) {
    classFiles.put(name, classFile);
    look(name, classFile);
  }

  /** Keeps the file of a class that was loaded before the agent. */
  void keepIfAbsent(String name, byte[] classFile) {
    if (classFiles.putIfAbsent(name, classFile) == null) {
      look(name, classFile);
    }
  }

  /** From now on the class has that code; as what it came stays known. */
  void redefine(String name, byte[] classFile) {
    redefined.put(name, classFile);
    look(name, classFile);
  }

  /** {@return internal names of the classes of a package that were kept here} */
  Set<String> inPackage(String name) {
    return packages.getOrDefault(name, Set.of());
  }

  private void look(String name, byte[] classFile) {
    packages
        .computeIfAbsent(
            name.substring(0, name.lastIndexOf('/') + 1), key -> ConcurrentHashMap.newKeySet())
        .add(name);
    records.remove(name);
    verified.remove(name);
    search.add(name);
    literals.add(classFile);
    came.run();
  }

  /** {@return the code that the class has} */
  byte @Nullable [] now(String name) {
    byte[] code = redefined.get(name);
    code = code != null ? code : shipped.get(name);
    return code != null ? code : classFiles.get(name);
  }

  /** {@return the class file that a class has come as, or null if none was seen} */
  byte @Nullable [] first(ClassLoader loader, String name) {
    byte[] came = shipped.get(name);
    return came != null ? came : unchanged(loader, name);
  }

  /**
   * {@return the class file as the loader has it, without what other agents have done to it, or
   * null if none was seen}
   */
  byte @Nullable [] unchanged(ClassLoader loader, String name) {
    if (changed.remove(name)) {
      byte[] original = ClassFileResource.of(loader, name);
      if (original != null) {
        keep(name, original);
      }
    }
    return classFiles.get(name);
  }

  ClassRecord record(String name, byte[] classFile) {
    return records.computeIfAbsent(name, key -> Scanner.scan(classFile));
  }
}
