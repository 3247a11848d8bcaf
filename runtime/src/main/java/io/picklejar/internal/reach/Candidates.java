package io.picklejar.internal.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The names that lookups may be given whose names are not known. They only become more, and are
 * asked for again and again: each is taken apart once, and matched once with each member.
 */
final class Candidates {

  /** What is no part of a class name, and of a name with gaps. */
  static final Pattern NO_NAME = Pattern.compile("[^\\p{javaJavaIdentifierPart}.]+");

  private final Set<String> all = new LinkedHashSet<>();

  /** Those that have not been taken apart yet. */
  private final List<String> whole = new ArrayList<>();

  private final Set<String> classNames = new LinkedHashSet<>();
  private final List<Predicate<String>> patterns = new ArrayList<>();
  private final Set<String> matching = new HashSet<>();
  private final Map<String, Integer> tried = new HashMap<>();

  void add(Collection<String> names) {
    for (String name : names) {
      if (all.add(name)) {
        whole.add(name);
        if (LookupNames.isPattern(name)) {
          patterns.add(LookupNames.matching(name));
        }
      }
    }
  }

  Set<String> all() {
    return all;
  }

  /** {@return what may be names of classes, in the texts} */
  Set<String> classNames() {
    whole.forEach(name -> classNames.addAll(NO_NAME.splitAsStream(name).toList()));
    whole.clear();
    return classNames;
  }

  /** {@return whether the name is one of these, or matches one with gaps} */
  boolean contain(String name) {
    if (all.contains(name) || matching.contains(name)) {
      return true;
    }
    for (int i = tried.getOrDefault(name, 0); i < patterns.size(); i++) {
      if (patterns.get(i).test(name)) {
        matching.add(name);
        return true;
      }
    }
    tried.put(name, patterns.size());
    return false;
  }
}
