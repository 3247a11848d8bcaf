package io.picklejar.it.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a portable runner calls to have a worker, as it would a container's entry point. */
final class BootScript {

  private static final Path JAR =
      Path.of("boot/target/picklejar-it-flink-boot.jar").toAbsolutePath();
  private static final String MAIN = "io.picklejar.it.flink.boot.Boot";

  private BootScript() {}

  /**
   * {@return the script}
   *
   * @param jvm runs the worker
   * @param folder where the script goes, the worker's log and what is staged for it
   */
  static Path write(Jvm jvm, Path folder) throws IOException {
    String base = Files.readString(Path.of("boot/target/classpath.txt")).strip();
    String agent = jvm.agent() == null ? "" : " -javaagent:" + jvm.agent();
    List<String> lines =
        List.of(
            "#!/bin/sh",
            "exec '" + jvm.java() + "' -Xmx128m \\",
            "  '-Dboot.folder=" + folder.resolve("staged") + "' \\",
            "  '-Dboot.options=-Xmx384m" + agent + "' \\",
            "  '-Dboot.base=" + base + "' \\",
            "  -cp '"
                + JAR
                + ":"
                + base
                + "' "
                + MAIN
                + " \"$@\" >> '"
                + folder
                + "/worker.log' 2>&1");
    Path script = folder.resolve("boot.sh");
    Files.write(script, lines);
    if (!script.toFile().setExecutable(true)) {
      throw new IOException("can't make " + script + " executable");
    }
    return script;
  }
}
