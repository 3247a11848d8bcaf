package io.picklejar.internal.heap;

/** What a {@link Snapshot} met for the first time, for the code analysis to follow. */
public sealed interface Discovery {

  /**
   * {@return where: the path of fields and elements from the root, such as {@code
   * Main.RULES[3].filter}}
   */
  String path();

  /**
   * An object of that concrete class is in the graph (also enums, records, and the exact class of
   * library objects).
   */
  record Instance(Class<?> type, String path) implements Discovery {}

  /** A lambda is in the graph. */
  record Lambda(Node.LambdaForm form, String path) implements Discovery {}

  /**
   * A class literal, proxy interface, array class or type of a field holder is named in the graph.
   */
  record Named(Class<?> type, String path) implements Discovery {}

  /**
   * The graph holds a handle on a member by reflection: {@code Method}, {@code Field}, {@code
   * Constructor}, revealed handle.
   */
  record Member(Class<?> owner, String name, String descriptor, String path) implements Discovery {}
}
