package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MethodRecord;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The names that lookups may be given: constants, and names put together of constant and other
 * parts.
 */
final class LookupNames {

  private static final Pattern FORMAT = Pattern.compile("%[sd]");

  private final Set<String> texts = new HashSet<>();
  private final Set<String> patterns = new HashSet<>();
  private final Set<String> paths = new HashSet<>();

  /** Takes the strings of a body that can run. */
  void add(MethodRecord body) {
    for (Fact fact : body.facts()) {
      if (fact instanceof Fact.Text text) {
        add(text.value());
      } else if (fact instanceof Fact.BuiltText text) {
        add(text.value());
      } else if (fact instanceof Fact.Dynamic dynamic
          && dynamic.call().name().equals("makeConcatWithConstants")) {
        add(((String) dynamic.call().arguments().get(0)).replace('\u0002', Fact.Lookup.ANY));
      }
    }
  }

  private void add(String text) {
    String name = FORMAT.matcher(text).replaceAll(String.valueOf(Fact.Lookup.ANY));
    if (!isPattern(name)) {
      texts.add(name);
      return;
    }
    if (saysName(name)) {
      patterns.add(name);
    }
    if (saysPath(name)) {
      paths.add(name);
    }
  }

  int size() {
    return texts.size() + patterns.size() + paths.size();
  }

  /** {@return the names, and of those with gaps the ones that say something} */
  Set<String> all() {
    Set<String> all = new LinkedHashSet<>(texts);
    all.addAll(patterns);
    return all;
  }

  /** {@return the names, and of those with gaps the ones that say something of a file's path} */
  Set<String> allPaths() {
    Set<String> all = new LinkedHashSet<>(texts);
    all.addAll(paths);
    return all;
  }

  static boolean isPattern(String name) {
    return name.indexOf(Fact.Lookup.ANY) >= 0;
  }

  private static boolean saysPath(String pattern) {
    return pattern.chars().filter(Character::isLetterOrDigit).count() > 1;
  }

  private static boolean saysName(String pattern) {
    return pattern.chars().filter(Character::isJavaIdentifierPart).filter(c -> c > ' ').count() > 1
        && pattern.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c));
  }

  /** {@return whether a name is one of those} */
  static Predicate<String> oneOf(Set<String> names) {
    List<Predicate<String>> patterns =
        names.stream().filter(LookupNames::isPattern).map(LookupNames::matching).toList();
    return name ->
        names.contains(name) || patterns.stream().anyMatch(pattern -> pattern.test(name));
  }

  static Predicate<String> matching(String pattern) {
    return NamePattern.of(pattern);
  }
}
