package io.picklejar.it.generator.run;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The worker's program: reads the functions of each program of a folder, then calls them. */
public final class Work {
  private static final int TOGETHER = 40;

  private final Folder folder;
  private final boolean present;

  private Work(Folder folder, boolean present) {
    this.folder = folder;
    this.present = present;
  }

  /** Takes the folder, a name for the answers, and whether the user's classes are present. */
  public static void main(String[] args) throws IOException {
    new Work(new Folder(Path.of(args[0])), Boolean.parseBoolean(args[2])).run(args[1]);
    Cpu.end();
  }

  private void run(String name) throws IOException {
    Map<String, List<String>> answers = new TreeMap<>();
    Map<String, List<String>> touched = new TreeMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(folder.launched())))) {
      for (Launched next = Launched.read(in); next != null; next = Launched.read(in)) {
        Launched launched = next;
        if (answers.size() % TOGETHER == 0) {
          // Setting a static final goes over all classes of the JVM: those of programs that are
          // done
          // shall be gone.
          System.gc();
        }
        if (!launched.classes().isEmpty()) {
          Map<String, byte[]> classes = present ? launched.classes() : Map.of();
          answers.put(launched.program(), Attempt.in(classes, () -> answers(launched), List::of));
          touched.put(
              launched.program(), Touched.take().stream().mapToObj(String::valueOf).toList());
        }
      }
    }
    Answers.write(folder.answers(name), answers);
    Answers.write(folder.answers("touched"), touched);
  }

  private static List<String> answers(Launched launched)
      throws IOException, ClassNotFoundException {
    if (launched.read().equals(Reading.TWICE)) {
      Reading.streams(launched, Reading.ORDER);
    }
    List<Calls.Stream> streams = Reading.streams(launched, launched.read());
    return Calls.answers(streams, launched.read().equals(Reading.LATE));
  }
}
