package io.picklejar.it.generator.grammar;

/** Types of the values that expressions compute; everything else is seen through them. */
enum Scalar {
  INT("int", "Integer", 'i'),
  LONG("long", "Long", 'l'),
  DOUBLE("double", "Double", 'd'),
  BOOLEAN("boolean", "Boolean", 'b'),
  CHAR("char", "Character", 'c'),
  STRING("String", "String", 's');

  private final String type;
  private final String boxed;
  private final char letter;

  Scalar(String type, String boxed, char letter) {
    this.type = type;
    this.boxed = boxed;
    this.letter = letter;
  }

  String type() {
    return type;
  }

  String boxed() {
    return boxed;
  }

  /** {@return the scalar that {@code #letter} stands for in a template} */
  static Scalar of(char letter) {
    for (Scalar scalar : values()) {
      if (scalar.letter == letter) {
        return scalar;
      }
    }
    throw new IllegalArgumentException("no scalar " + letter);
  }

  /** {@return a scalar, those that say most more often} */
  static Scalar any(Choice choice) {
    return choice.of(INT, INT, INT, STRING, STRING, STRING, BOOLEAN, LONG, CHAR, DOUBLE);
  }
}
