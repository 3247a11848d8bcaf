package io.picklejar.internal.jvm;

/** The nine kinds of field type. */
enum TypeCode {
  REFERENCE,
  BOOLEAN,
  BYTE,
  CHAR,
  SHORT,
  INT,
  LONG,
  FLOAT,
  DOUBLE;

  /** {@return the kind of a field's declared type} */
  static TypeCode of(Class<?> type) {
    if (!type.isPrimitive()) {
      return REFERENCE;
    }
    return switch (type.descriptorString().charAt(0)) {
      case 'Z' -> BOOLEAN;
      case 'B' -> BYTE;
      case 'C' -> CHAR;
      case 'S' -> SHORT;
      case 'I' -> INT;
      case 'J' -> LONG;
      case 'F' -> FLOAT;
      default -> DOUBLE;
    };
  }
}
