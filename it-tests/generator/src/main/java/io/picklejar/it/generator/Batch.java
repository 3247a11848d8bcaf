package io.picklejar.it.generator;

import io.picklejar.it.generator.run.Answers;
import io.picklejar.it.generator.run.Folder;
import io.picklejar.it.generator.run.Launch;
import io.picklejar.it.generator.run.Sources;
import io.picklejar.it.generator.run.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Programs that are launched by one JVM and whose functions are called by others. */
final class Batch implements AutoCloseable {
  private final Folder folder;
  private final Jvms jvms;

  private Batch(Folder folder, Jvms jvms) {
    this.folder = folder;
    this.jvms = jvms;
  }

  /** Puts the programs' texts into a new folder. */
  static Batch of(Jvms jvms, Map<String, String> programs) throws IOException {
    Folder folder = new Folder(Files.createTempDirectory("generated"));
    Sources.write(folder.sources(), programs);
    return new Batch(folder, jvms);
  }

  /** {@return the launcher's answers} */
  Map<String, List<String>> launch(int jdk) throws IOException {
    jvms.run(jdk, Launch.class, folder.path().toString());
    return Answers.read(folder.answers("launch"));
  }

  /** {@return the worker's answers} */
  Map<String, List<String>> work(Setting setting) throws IOException {
    String name = setting.toString();
    String present = String.valueOf(setting.present());
    jvms.run(setting.worker(), Work.class, folder.path().toString(), name, present);
    return Answers.read(folder.answers(name));
  }

  @Override
  public void close() throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.path())) {
      files.sorted(Comparator.reverseOrder()).forEach(all::add);
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
