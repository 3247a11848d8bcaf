package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Paths, files, URLs and addresses. */
// ships: PathsAndFilesTarget.PATH, PathsAndFilesTarget.FILE, PathsAndFilesTarget.ADDRESS
public final class PathsAndFilesTarget {
  private PathsAndFilesTarget() {}

  static java.nio.file.Path PATH;
  static java.io.File FILE;
  static java.net.InetSocketAddress ADDRESS;

  public static List<Supplier<?>> functions() {
    PATH = java.nio.file.Path.of("a", "b.txt");
    FILE = new java.io.File("c/d");
    ADDRESS = java.net.InetSocketAddress.createUnresolved("host", 80);
    return List.of(
        () -> PATH.getFileName().toString(),
        () -> FILE.getName() + ADDRESS.getPort() + ADDRESS.getHostString());
  }
}
