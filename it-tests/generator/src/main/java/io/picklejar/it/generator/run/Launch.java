package io.picklejar.it.generator.run;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The launcher's program: compiles the programs of a folder, writes the functions of each, then
 * calls them.
 */
public final class Launch {
  private static final int TOGETHER = 100;

  private final Folder folder;
  private final Compilation compilation = new Compilation();

  private final boolean measured;
  private final Map<String, List<String>> shipped = new TreeMap<>();

  private Launch(Folder folder, boolean measured) {
    this.folder = folder;
    this.measured = measured;
  }

  /** Takes the folder, and whether to measure what is shipped and touched. */
  public static void main(String[] args) throws IOException {
    new Launch(new Folder(Path.of(args[0])), Boolean.parseBoolean(args[1])).run();
    Cpu.end();
  }

  private void run() throws IOException {
    Map<String, String> sources = Sources.read(folder.sources());
    List<String> programs = new ArrayList<>(sources.keySet());
    Map<String, List<String>> answers = new TreeMap<>();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.launched())))) {
      for (int i = 0; i < programs.size(); i += TOGETHER) {
        List<String> some = programs.subList(i, Math.min(programs.size(), i + TOGETHER));
        Map<String, Compilation.Result> compiled = compilation.compile(some, sources);
        for (String program : some) {
          Launched launched = launch(program, compiled.get(program));
          launched.write(out);
          answers.put(program, launched.answers());
        }
      }
      out.writeBoolean(false);
    }
    Answers.write(folder.answers("launch"), answers);
    if (measured) {
      Answers.write(folder.answers("shipped"), shipped);
    }
  }

  private Launched launch(String program, Compilation.Result compiled) {
    if (!compiled.errors().isEmpty()) {
      return Launched.saying(program, "COMPILER " + compiled.errors());
    }
    Map<String, byte[]> classes = measured ? instrumented(program, compiled) : compiled.classes();
    return Attempt.in(
        classes, () -> launch(program, classes), text -> Launched.saying(program, text));
  }

  private Map<String, byte[]> instrumented(String program, Compilation.Result compiled) {
    Instrumented instrumented = Instrumented.of(compiled.classes());
    List<String> lines = new ArrayList<>();
    instrumented.names().forEach(name -> lines.add("N " + name));
    compiled.classes().forEach((name, bytes) -> lines.add("B " + name + " " + bytes.length));
    shipped.put(program, lines);
    return instrumented.classes();
  }

  private Launched launch(String program, Map<String, byte[]> classes)
      throws ReflectiveOperationException, IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Made made;
    try {
      made = Made.by(program, Class.forName(program + ".Main", true, loader));
    } catch (InvocationTargetException e) {
      return Launched.saying(program, "SKIPPED " + e.getTargetException());
    }
    List<Launched.Sent> sent = new ArrayList<>();
    List<Calls.Stream> streams = new ArrayList<>();
    for (Made.Stream stream : made.streams()) {
      sent.add(sent(stream));
      streams.add(new Calls.Stream(stream.kinds(), stream.objects().iterator()::next));
    }
    if (measured) {
      shipped.get(program).addAll(Shipped.lines(made.functions()));
    }
    List<String> answers = Calls.answers(streams, made.read().equals(Reading.LATE));
    return new Launched(program, classes, sent, made.read(), answers);
  }

  private static Launched.Sent sent(Made.Stream stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : stream.objects()) {
        out.writeObject(object);
      }
    }
    return new Launched.Sent(stream.kinds(), bytes.toByteArray());
  }
}
