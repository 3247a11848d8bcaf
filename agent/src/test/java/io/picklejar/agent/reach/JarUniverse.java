package io.picklejar.agent.reach;

import io.picklejar.agent.scan.Scanner;
import io.picklejar.agent.scan.Verification;
import io.picklejar.internal.reach.ClassInfo;
import io.picklejar.internal.reach.Heap;
import io.picklejar.internal.reach.Reach;
import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.reach.Step;
import io.picklejar.internal.reach.Universe;
import io.picklejar.internal.record.ClassRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Class files as user code, analysed from objects of which nothing but the class is known: their
 * fields are empty, and so are statics.
 */
final class JarUniverse implements Universe, Heap {

  private final Map<String, byte[]> classFiles;
  private final Map<String, byte[]> verified;
  private final boolean initialized;
  private final Map<String, @Nullable ClassInfo> infos = new HashMap<>();
  private final Map<String, Set<String>> needs = new HashMap<>();

  /**
   * A universe of all these classes.
   *
   * @param verified what is verified in place of some of the class files, by name
   * @param initialized whether the launcher has initialized all of them, so that statics ship;
   *     otherwise workers run initializers
   */
  JarUniverse(Map<String, byte[]> classFiles, Map<String, byte[]> verified, boolean initialized) {
    this.classFiles = classFiles;
    this.verified = verified;
    this.initialized = initialized;
  }

  /** {@return what an object of the class reaches} */
  Reached reached(String root) {
    Reach reach = new Reach(this, this);
    reach.root(root, new Step("function", null));
    return reach.run();
  }

  @Override
  public @Nullable ClassInfo find(String internalName) {
    if (!infos.containsKey(internalName)) {
      byte[] own = classFiles.get(internalName);
      infos.put(
          internalName,
          own == null
              ? library(internalName)
              : new ClassInfo(Scanner.scan(own), true, initialized));
    }
    return infos.get(internalName);
  }

  /** {@return the record of one of the classes} */
  ClassRecord record(String internalName) {
    ClassInfo info = find(internalName);
    if (info == null || !info.user()) {
      throw new IllegalArgumentException(internalName);
    }
    return info.record();
  }

  private static @Nullable ClassInfo library(String name) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return in == null ? null : new ClassInfo(Scanner.header(in.readAllBytes()), false, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<String> inPackage(String name) {
    return classFiles.keySet().stream()
        .filter(type -> type.startsWith(name) && type.indexOf('/', name.length()) < 0)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> verifierNeeds(String internalName) {
    byte[] own = verified.getOrDefault(internalName, classFiles.get(internalName));
    return own == null
        ? Set.of()
        : needs.computeIfAbsent(internalName, name -> Verification.of(own).needs());
  }

  @Override
  public boolean ships(StaticField field, Step why) {
    return true;
  }

  @Override
  public void constants(StaticField field) {}

  @Override
  public void fieldUsed(String owner, String name) {}

  @Override
  public Set<String> unmadeEnums() {
    return Set.of();
  }

  @Override
  public Set<String> texts() {
    return Set.of();
  }

  @Override
  public List<Arrival> arrivals() {
    return List.of();
  }
}
