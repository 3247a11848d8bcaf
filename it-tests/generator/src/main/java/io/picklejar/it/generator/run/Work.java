package io.picklejar.it.generator.run;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The worker's program: reads the functions of each program of a folder, then calls them. */
public final class Work {
  private final Folder folder;
  private final boolean present;

  private Work(Folder folder, boolean present) {
    this.folder = folder;
    this.present = present;
  }

  /** Takes the folder, a name for the answers, and whether the user's classes are present. */
  public static void main(String[] args) throws IOException {
    new Work(new Folder(Path.of(args[0])), Boolean.parseBoolean(args[2])).run(args[1]);
    System.exit(0);
  }

  private void run(String name) throws IOException {
    Map<String, List<String>> answers = new TreeMap<>();
    for (String program : folder.programs()) {
      if (Files.exists(folder.functions(program))) {
        List<Path> classes = present ? List.of(folder.classes(program)) : List.of();
        answers.put(program, Attempt.in(classes, () -> Calls.answers(read(program))));
      }
    }
    Answers.write(folder.answers(name), answers);
  }

  private List<Object> read(String program) throws IOException, ClassNotFoundException {
    List<Object> functions = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(Files.newInputStream(folder.functions(program)))) {
      for (int streams = in.readInt(); streams > 0; streams--) {
        int size = in.readInt();
        byte[] bytes = in.readNBytes(in.readInt());
        ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes));
        for (int i = 0; i < size; i++) {
          functions.add(objects.readObject());
        }
      }
    }
    return functions;
  }
}
