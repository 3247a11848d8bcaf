package io.picklejar.internal.reach;

import java.util.List;
import java.util.Set;

/**
 * Methods that a library finds by annotation, such as Beam's {@code @ProcessElement}, instead of by
 * overriding.
 */
final class Annotations {

  /**
   * Annotations that no library calls a method for on a worker: the language's own, those of
   * nullness and documentation, and those for test runners, whose methods use much that functions
   * don't.
   */
  private static final List<String> SILENT =
      List.of(
          "java/lang/",
          "javax/annotation/",
          "jakarta/annotation/Nullable",
          "org/jetbrains/annotations/",
          "org/jspecify/",
          "org/junit/",
          "org/testng/",
          "org/checkerframework/",
          "edu/umd/cs/findbugs/",
          "com/google/errorprone/",
          "kotlin/",
          "scala/",
          "lombok/");

  private Annotations() {}

  static boolean calledByLibrary(Set<String> annotations) {
    return annotations.stream()
        .anyMatch(annotation -> SILENT.stream().noneMatch(annotation::startsWith));
  }
}
