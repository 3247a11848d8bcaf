package io.picklejar.agent.scan;

import io.picklejar.internal.record.MemberRef;

/**
 * What makes a fact a repetition of another.
 *
 * <p>The facts are records and could tell it themselves, but the first use of each record's {@code
 * hashCode} and {@code equals} costs the JVM milliseconds of linking, which the scan would add to
 * the start of every program.
 */
final class Key {

  private final int kind;
  private final String owner;
  private final String name;
  private final String descriptor;

  private Key(int kind, String owner, String name, String descriptor) {
    this.kind = kind;
    this.owner = owner;
    this.name = name;
    this.descriptor = descriptor;
  }

  static Key of(int kind, String text) {
    return new Key(kind, text, "", "");
  }

  static Key of(int kind, MemberRef member) {
    return new Key(kind, member.owner(), member.name(), member.descriptor());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key
        && kind == key.kind
        && owner.equals(key.owner)
        && name.equals(key.name)
        && descriptor.equals(key.descriptor);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * kind + owner.hashCode()) + name.hashCode()) + descriptor.hashCode();
  }
}
