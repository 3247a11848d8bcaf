package io.picklejar.internal.reach;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The classes of packages whose names match patterns. While the analysis goes on, the same patterns
 * are asked for again with more packages; each pair is looked at once.
 */
final class PackageSearch {

  private final Universe universe;
  private final Map<String, Set<String>> packages = new HashMap<>();
  private final Map<String, Matches> patterns = new HashMap<>();

  private record Matches(Predicate<String> wanted, Set<String> packages, Set<String> names) {}

  PackageSearch(Universe universe) {
    this.universe = universe;
  }

  /** {@return internal names of the classes that match, of those packages or earlier ones} */
  Set<String> matching(String pattern, Set<String> inPackages) {
    Matches matches =
        patterns.computeIfAbsent(
            pattern,
            key -> new Matches(LookupNames.matching(key), new HashSet<>(), new HashSet<>()));
    for (String name : inPackages) {
      if (matches.packages.add(name)) {
        packages.computeIfAbsent(name, universe::inPackage).stream()
            .filter(matches.wanted)
            .forEach(matches.names::add);
      }
    }
    return matches.names;
  }
}
