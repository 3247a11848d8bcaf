package io.picklejar.it.flink.job;

/** Not serializable, and captured by lambdas. */
final class Label {

  private final String prefix;

  Label(String prefix) {
    this.prefix = prefix;
  }

  String on(Object value) {
    return prefix + value;
  }
}
