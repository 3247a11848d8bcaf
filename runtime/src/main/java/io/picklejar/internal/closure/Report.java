package io.picklejar.internal.closure;

import java.util.List;

/**
 * Why each item is in a closure, and what was left out. Paths go from the function to the item.
 *
 * @param skipped statics that the function does not need and that can't travel, where all were
 *     asked for
 */
public record Report(
    List<Item> statics,
    List<Item> classes,
    List<Item> resources,
    List<Item> left,
    List<Item> written,
    List<Item> missing,
    List<Item> skipped,
    List<String> unknownBootstraps) {

  /**
   * An item and its shortest path.
   *
   * @param name of a static field, class or resource
   * @param tier {@code executed}, {@code loadable}, {@code static-value} or {@code resource}
   * @param path items from the function to this one
   */
  public record Item(String name, String tier, List<String> path) {}
}
