package io.picklejar.internal.reach;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The classes of packages whose names match patterns. While the analysis goes on, the same patterns
 * are asked for again with more packages; each pair is looked at once.
 */
final class PackageSearch {

  /** Before the locale in the name of a bundle ({@code ResourceBundle.Control.toBundleName}). */
  private static final char ENDING = '_';

  private final Universe universe;
  private final Map<String, Set<String>> packages = new HashMap<>();
  private final Map<String, List<String>> withEndings = new HashMap<>();
  private final Map<String, Matches> patterns = new HashMap<>();

  private record Matches(Predicate<String> wanted, Set<String> packages, Set<String> names) {}

  PackageSearch(Universe universe) {
    this.universe = universe;
  }

  /**
   * {@return internal names of the classes that match, of those packages}
   *
   * @param inPackages all that this was asked for before, and more
   */
  Set<String> matching(String pattern, Set<String> inPackages) {
    Matches matches =
        patterns.computeIfAbsent(
            pattern,
            key -> new Matches(LookupNames.matching(key), new HashSet<>(), new HashSet<>()));
    if (matches.packages.size() < inPackages.size()) {
      for (String name : inPackages) {
        if (matches.packages.add(name)) {
          in(name).stream().filter(matches.wanted).forEach(matches.names::add);
        }
      }
    }
    return matches.names;
  }

  /** {@return the classes of those packages that are named like a base, with an ending} */
  Set<String> localized(Set<String> bases, Set<String> inPackages) {
    Set<String> localized = new HashSet<>();
    for (String name : inPackages) {
      for (String type : withEndings.computeIfAbsent(name, this::withEndings)) {
        if (isLocalized(type, bases)) {
          localized.add(type);
        }
      }
    }
    return localized;
  }

  private static boolean isLocalized(String type, Set<String> bases) {
    int at = type.indexOf(ENDING);
    while (at >= 0 && !bases.contains(type.substring(0, at))) {
      at = type.indexOf(ENDING, at + 1);
    }
    return at >= 0;
  }

  private List<String> withEndings(String inPackage) {
    return in(inPackage).stream().filter(type -> type.indexOf(ENDING) >= 0).toList();
  }

  private Set<String> in(String name) {
    return packages.computeIfAbsent(name, universe::inPackage);
  }
}
