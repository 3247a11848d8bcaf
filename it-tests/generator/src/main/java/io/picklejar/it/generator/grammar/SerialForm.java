package io.picklejar.it.generator.grammar;

/** How a serializable class takes part in Java serialization. */
enum SerialForm {
  NONE,
  HOOKS,
  RESOLVE,
  REPLACE,
  EXTERNAL
}
