package io.picklejar.agent.scan;

import org.jspecify.annotations.Nullable;

/**
 * One string for equal names of different classes.
 *
 * <p>A table of fixed size in which a newer name takes the place of an older one: bounded, and
 * without locks, since strings are immutable and losing a race only costs a duplicate.
 */
final class Names {

  private static final int SIZE = 1 << 13;
  private static final @Nullable String[] TABLE = new String[SIZE];

  private Names() {}

  static String of(String name) {
    int hash = name.hashCode();
    int slot = (hash ^ hash >>> 13) & SIZE - 1;
    String known = TABLE[slot];
    if (name.equals(known)) {
      return known;
    }
    TABLE[slot] = name;
    return name;
  }
}
