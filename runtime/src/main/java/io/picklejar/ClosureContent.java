package io.picklejar;

import java.util.List;

/**
 * What is in a closure and why.
 *
 * @param bytes size of the closure on the wire, in bytes
 * @param statics static fields whose values travel, with the size of the values before compression;
 *     statics that share objects are counted together with the first of them
 * @param classes classes that travel, with the size of the class files before compression
 * @param left statics that the worker's own initializer makes
 * @param written statics that the function's code writes, where it runs
 * @param skipped statics that the function doesn't need and that can't travel; only where all were
 *     asked for
 */
public record ClosureContent(
    int bytes,
    List<Item> statics,
    List<Item> classes,
    List<Item> left,
    List<Item> written,
    List<Item> skipped) {

  /**
   * A static field or class.
   *
   * @param name class name, or class name and field name
   * @param bytes size in bytes
   * @param path shortest path from the function to the item
   */
  public record Item(String name, int bytes, List<String> path) {}

  /** {@return the content as text, largest parts first} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("closure of " + bytes + " bytes");
    section(text, "statics", statics);
    section(text, "classes", classes);
    section(text, "left to the worker's initializer", left);
    section(text, "written by the function", written);
    section(text, "not needed, and can't travel", skipped);
    return text.toString();
  }

  private static void section(StringBuilder text, String title, List<Item> items) {
    if (items.isEmpty()) {
      return;
    }
    text.append("\n  ").append(title).append(':');
    items.stream()
        .sorted((a, b) -> Integer.compare(b.bytes(), a.bytes()))
        .forEach(
            item ->
                text.append("\n    ")
                    .append(item.name())
                    .append(item.bytes() > 0 ? " (" + item.bytes() + " bytes)" : "")
                    .append("\n      by ")
                    .append(String.join(" -> ", item.path())));
  }
}
