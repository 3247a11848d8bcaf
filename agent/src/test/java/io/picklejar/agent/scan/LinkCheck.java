package io.picklejar.agent.scan;

import io.picklejar.internal.record.ClassRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the needs of the classes of a jar with what this JVM asks for when it links each of
 * them.
 */
final class LinkCheck {

  private final Map<String, byte[]> classFiles;
  private final Map<String, ClassRecord> records = new HashMap<>();
  private final Map<String, Set<String>> needs = new HashMap<>();
  private final List<String> missing = new ArrayList<>();
  private int needed;
  private int requested;

  private LinkCheck(Map<String, byte[]> classFiles) {
    this.classFiles = classFiles;
    classFiles.forEach((name, bytes) -> records.put(name, Scanner.header(bytes)));
    classFiles.forEach(
        (name, bytes) -> needs.put(name, Verification.of(bytes, this::isInterface).needs()));
  }

  /**
   * Prints what is missing for each jar given by its path, one class a line; exits with 1 if
   * anything is.
   */
  public static void main(String[] jars) throws ReflectiveOperationException {
    int failures = 0;
    for (String jar : jars) {
      LinkCheck check = of(Path.of(jar));
      check.missing.forEach(System.out::println);
      failures += check.missing.size();
      System.out.println(check);
    }
    System.exit(failures == 0 ? 0 : 1);
  }

  static LinkCheck of(Path jar) throws ReflectiveOperationException {
    LinkCheck check = new LinkCheck(Corpus.classFiles(jar));
    for (String name : check.classFiles.keySet()) {
      check.link(name);
    }
    return check;
  }

  /** {@return a line for each class whose needs lack something that was requested} */
  List<String> missing() {
    return missing;
  }

  /** {@return how many classes beside supertypes were requested in all} */
  int requested() {
    return requested;
  }

  @Override
  public String toString() {
    return classFiles.size()
        + " classes, "
        + requested
        + " requested, "
        + needed
        + " needed, ratio "
        + (float) needed / requested;
  }

  /**
   * Linking a class links its supertypes first, and each class that gets loaded brings its own
   * supertypes.
   */
  private void link(String name) throws ReflectiveOperationException {
    Set<String> linked = new HashSet<>();
    addSupertypes(name, linked);
    Set<String> expected = new HashSet<>();
    linked.forEach(type -> expected.addAll(needs.getOrDefault(type, Set.of())));
    expected.removeAll(linked);
    Set<String> actual = new TreeSet<>(LinkRecorder.requestedBy(name, classFiles));
    requested += (int) actual.stream().filter(expected::contains).count();
    needed += expected.size();
    Set<String> loaded = new HashSet<>(linked);
    expected.forEach(type -> addSupertypes(type, loaded));
    actual.removeAll(loaded);
    if (!actual.isEmpty()) {
      missing.add(name + " lacks " + actual);
    }
  }

  private void addSupertypes(@Nullable String name, Set<String> found) {
    if (name == null || !found.add(name)) {
      return;
    }
    ClassRecord known = records.get(name);
    if (known != null) {
      addSupertypes(known.superName(), found);
      known.interfaces().forEach(type -> addSupertypes(type, found));
    } else {
      addLoaded(name, found);
    }
  }

  private void addLoaded(String name, Set<String> found) {
    try {
      Class<?> type =
          Class.forName(name.replace('/', '.'), false, LinkCheck.class.getClassLoader());
      addSupertypes(
          type.getSuperclass() == null ? null : internalName(type.getSuperclass()), found);
      for (Class<?> superinterface : type.getInterfaces()) {
        addSupertypes(internalName(superinterface), found);
      }
    } catch (ClassNotFoundException | LinkageError e) {
      found.add(name);
    }
  }

  private boolean isInterface(String name) {
    ClassRecord known = records.get(name);
    return known != null && known.isInterface();
  }

  private static String internalName(Class<?> type) {
    return type.getName().replace('.', '/');
  }
}
