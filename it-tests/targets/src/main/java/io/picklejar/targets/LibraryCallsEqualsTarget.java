package io.picklejar.targets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The library calls equals and hashCode of a user type. */
// ships: LibraryCallsEqualsTarget$Name.ignoreCase
public final class LibraryCallsEqualsTarget {
  private LibraryCallsEqualsTarget() {}

  static final class Name {
    static boolean ignoreCase;
    private final String text;

    Name(String text) {
      this.text = text;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Name name
          && (ignoreCase ? text.equalsIgnoreCase(name.text) : text.equals(name.text));
    }

    @Override
    public int hashCode() {
      return ignoreCase ? text.toLowerCase(Locale.ROOT).hashCode() : text.hashCode();
    }
  }

  public static List<Supplier<?>> functions() {
    Name.ignoreCase = true;
    Map<Name, Integer> captured = new HashMap<>();
    captured.put(new Name("Key"), 1);
    return List.of(
        () -> captured.get(new Name("KEY")),
        () -> new HashSet<>(List.of(new Name("a"))).contains(new Name("A")));
  }
}
