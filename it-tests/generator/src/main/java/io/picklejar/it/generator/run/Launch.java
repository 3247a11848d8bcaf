package io.picklejar.it.generator.run;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The launcher's program: compiles the programs of a folder, writes the functions of each, then
 * calls them.
 */
public final class Launch {
  private static final int TOGETHER = 50;

  private final Folder folder;

  private Launch(Folder folder) {
    this.folder = folder;
  }

  /** Takes the folder. */
  public static void main(String[] args) throws IOException {
    new Launch(new Folder(Path.of(args[0]))).run();
    System.exit(0);
  }

  private void run() throws IOException {
    Map<String, List<String>> answers = new TreeMap<>();
    List<String> programs = folder.programs();
    Files.createDirectories(folder.path().resolve("functions"));
    for (int i = 0; i < programs.size(); i += TOGETHER) {
      List<String> some = programs.subList(i, Math.min(programs.size(), i + TOGETHER));
      Map<String, String> errors = new Compilation(folder).compile(some);
      for (String program : some) {
        answers.put(
            program,
            errors.containsKey(program)
                ? List.of("COMPILER " + errors.get(program))
                : launch(program));
      }
    }
    Answers.write(folder.answers("launch"), answers);
  }

  private List<String> launch(String program) {
    return Attempt.in(
        List.of(folder.classes(program)),
        () -> {
          ClassLoader loader = Thread.currentThread().getContextClassLoader();
          Object[] functions;
          try {
            functions =
                (Object[])
                    Class.forName(program + ".Main", true, loader)
                        .getMethod("functions")
                        .invoke(null);
          } catch (java.lang.reflect.InvocationTargetException e) {
            return List.of("SKIPPED " + e.getTargetException());
          }
          List<Object> written = new ArrayList<>(Arrays.asList(functions));
          written.removeIf(java.util.Objects::isNull);
          write(program, written);
          return Calls.answers(written);
        });
  }

  /** Some functions share a stream, some have one of their own. */
  private void write(String program, List<Object> functions) throws IOException {
    boolean together = program.hashCode() % 3 == 0;
    try (DataOutputStream out =
        new DataOutputStream(Files.newOutputStream(folder.functions(program)))) {
      List<List<Object>> streams = new ArrayList<>();
      if (together) {
        streams.add(functions);
      } else {
        functions.forEach(function -> streams.add(List.of(function)));
      }
      out.writeInt(streams.size());
      for (List<Object> stream : streams) {
        byte[] bytes = bytes(stream);
        out.writeInt(stream.size());
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  private static byte[] bytes(List<Object> functions) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object function : functions) {
        out.writeObject(function);
      }
    }
    return bytes.toByteArray();
  }
}
