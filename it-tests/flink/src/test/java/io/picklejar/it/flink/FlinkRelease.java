package io.picklejar.it.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The versions of Flink that the build has fetched. */
enum FlinkRelease {
  V1_19("cluster"),
  V1_20("cluster120"),
  V2("cluster2");

  private final String module;

  FlinkRelease(String module) {
    this.module = module;
  }

  /** {@return the class path of the cluster's JVMs: Flink without Beam and without user code} */
  String classPath() throws IOException {
    return Files.readString(Path.of(module, "target", "classpath.txt")).strip();
  }
}
