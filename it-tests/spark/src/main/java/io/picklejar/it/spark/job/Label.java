package io.picklejar.it.spark.job;

/** Not serializable, and captured by a lambda. */
final class Label {

  private final String prefix;

  Label(String prefix) {
    this.prefix = prefix;
  }

  String on(Object value) {
    return prefix + value;
  }
}
