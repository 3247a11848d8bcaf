package io.picklejar.internal.reach;

import io.picklejar.internal.record.ClassRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Classes that reflection finds by name, or from another class. */
final class ReflectedClasses {

  private final Universe universe;
  private final Hierarchy hierarchy;
  private final Reach reach;

  ReflectedClasses(Universe universe, Hierarchy hierarchy, Reach reach) {
    this.universe = universe;
    this.hierarchy = hierarchy;
    this.reach = reach;
  }

  /**
   * A class is looked up by one of those names, or else by one of the candidates, which are of the
   * packages that the function's code knows.
   */
  void find(@Nullable Set<String> names, Set<String> candidates, Set<String> known, Step why) {
    Set<String> packages = new HashSet<>();
    known.forEach(type -> packages.add(packageOf(type)));
    if (names == null) {
      candidates.stream()
          .filter(
              name -> LookupNames.isPattern(name) || packages.contains(packageOf(internal(name))))
          .forEach(name -> find(name, packages, why));
    } else {
      names.forEach(name -> find(name, packages, why));
    }
  }

  private void find(String name, Set<String> packages, Step why) {
    if (!isClassName(name)) {
      return;
    }
    if (!LookupNames.isPattern(name)) {
      found(internal(name), why);
      return;
    }
    var wanted = LookupNames.matching(internal(name));
    for (String inPackage : packages) {
      for (String type : new TreeSet<>(universe.inPackage(inPackage))) {
        if (wanted.test(type)) {
          found(type, why);
        }
      }
    }
  }

  private void found(String type, Step why) {
    if (hierarchy.isUser(type)) {
      Step step = why.then("\"" + type.replace('/', '.') + "\"");
      reach.types().literal(type, step);
      reach.statics().initialize(type, step);
    }
  }

  /** The member classes of the class. */
  void members(String type, Step why) {
    literals(record(type).memberClasses(), why);
  }

  /** The nest that the class is in. */
  void nest(String type, Step why) {
    String host = record(type).nestHost() == null ? type : record(type).nestHost();
    ClassInfo info = hierarchy.find(java.util.Objects.requireNonNull(host));
    if (info != null) {
      reach.types().literal(host, why);
      literals(info.record().nestMembers(), why);
    }
  }

  /** The sealed family of the class. */
  void permitted(String type, Step why) {
    literals(record(type).permittedSubclasses(), why);
  }

  /** The class around the class, whose methods are gone through. */
  void enclosing(String type, Step why) {
    String enclosing = record(type).enclosingClass();
    if (enclosing != null) {
      reach.types().literal(enclosing, why);
    }
  }

  private void literals(List<String> types, Step why) {
    types.stream().filter(hierarchy::isUser).forEach(type -> reach.types().literal(type, why));
  }

  private ClassRecord record(String type) {
    return java.util.Objects.requireNonNull(hierarchy.find(type), type).record();
  }

  private static String internal(String name) {
    return name.replace('.', '/');
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('/') + 1);
  }

  private static boolean isClassName(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c));
  }
}
