package io.picklejar.internal.wire;

/** First bytes of slots and nodes. */
final class Tags {
  static final int VERSION = 1;

  /** Sections of closures of format version 1, which say {@link #VERSION} there. */
  static final int FIRST = 0;

  static final int NULL = 0;
  static final int BACK = 1;
  static final int EXTERNAL = 2;
  static final int STRING_BACK = 3;
  static final int ASCII = 4;
  static final int LATIN1 = 5;
  static final int UTF16 = 6;
  static final int FALSE = 7;
  static final int TRUE = 8;
  static final int BYTE = 9;
  static final int CHAR = 10;
  static final int SHORT = 11;
  static final int INT = 12;
  static final int LONG = 13;
  static final int FLOAT = 14;
  static final int DOUBLE = 15;

  /** New nodes. */
  static final int INSTANCE = 16;

  static final int OBJECTS = 17;
  static final int PRIMITIVES = 18;
  static final int CLASS = 19;
  static final int ENUM = 20;
  static final int LAMBDA = 21;
  static final int PROXY = 22;
  static final int SPECIAL = 23;

  /** Before a string that is the one that literals stand for. */
  static final int LITERAL = 24;

  /** ASCII strings of up to 63 characters have their length in the tag. */
  static final int SHORT_ASCII = 64;

  static final int SHORT_ASCII_LIMIT = 64;

  /** Integers from -16 to 111 lie in the tag. */
  static final int SMALL_INT = 128;

  static final int SMALL_INT_MIN = -16;
  static final int SMALL_INT_MAX = 111;

  /** Items of custom data. */
  static final int CUSTOM_NONE = 0;

  private Tags() {}
}
