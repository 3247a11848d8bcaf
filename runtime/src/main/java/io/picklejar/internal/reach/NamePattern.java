package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import java.util.List;
import java.util.function.Predicate;

/** Names that begin, go on and end with those parts. */
record NamePattern(List<String> parts) implements Predicate<String> {

  /** A name with {@link Fact.Lookup#ANY} for each of its gaps. */
  static NamePattern of(String name) {
    return new NamePattern(List.of(name.split(String.valueOf(Fact.Lookup.ANY), -1)));
  }

  @Override
  public boolean test(String name) {
    String first = parts.get(0);
    if (parts.size() == 1) {
      return name.equals(first);
    }
    String last = parts.get(parts.size() - 1);
    int end = name.length() - last.length();
    int at = first.length();
    if (at > end || !name.startsWith(first) || !name.endsWith(last)) {
      return false;
    }
    for (int i = 1; i < parts.size() - 1; i++) {
      int found = name.indexOf(parts.get(i), at);
      at = found + parts.get(i).length();
      if (found < 0 || at > end) {
        return false;
      }
    }
    return true;
  }
}
