package io.picklejar;

import java.util.List;

/**
 * What is in a closure and why, in three tiers: classes whose code can run or that have instances
 * ({@code executed}), classes that only have to be definable ({@code loadable}), and statics whose
 * values are shipped ({@code static-value}). Resources of the class path are apart ({@code
 * resource}).
 *
 * @param bytes size of the closure on the wire, in bytes
 * @param statics static fields whose values travel, with the size of the values before compression;
 *     statics that share objects are counted together with the first of them
 * @param classes classes that travel, with the size of the class files before compression
 * @param resources resources of the class path that travel
 * @param left statics that the worker's own initializer makes
 * @param written statics that the function's code writes, where it runs
 * @param skipped statics that the function doesn't need and that can't travel; only where all were
 *     asked for
 * @param missing classes that the function's code names and the launcher can't find either
 * @param unknownBootstraps bootstrap methods of call sites in the function's code that the analysis
 *     has no model of; what their handles and types lead to is in the closure
 */
public record ClosureContent(
    int bytes,
    List<Item> statics,
    List<Item> classes,
    List<Item> resources,
    List<Item> left,
    List<Item> written,
    List<Item> skipped,
    List<Item> missing,
    List<String> unknownBootstraps) {

  /**
   * A static field, class or resource.
   *
   * @param name class name, class name and field name, or name of the resource
   * @param tier the tier, or for what does not travel the reason
   * @param bytes size in bytes
   * @param path shortest path from the function to the item
   */
  public record Item(String name, String tier, int bytes, List<String> path) {}

  /** {@return the content as text, largest parts first} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("closure of " + bytes + " bytes");
    section(text, "statics", statics);
    section(text, "classes", classes);
    section(text, "resources", resources);
    section(text, "left to the worker's initializer", left);
    section(text, "written by the function", written);
    section(text, "not needed, and can't travel", skipped);
    section(text, "named, but not on the launcher either", missing);
    unknownBootstraps.forEach(name -> text.append("\n  unknown bootstrap method: ").append(name));
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
                    .append(" (")
                    .append(item.tier())
                    .append(item.bytes() > 0 ? ", " + item.bytes() + " bytes)" : ")")
                    .append("\n      by ")
                    .append(String.join(" -> ", item.path())));
  }
}
