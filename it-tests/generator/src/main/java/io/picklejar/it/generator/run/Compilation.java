package io.picklejar.it.generator.run;

import io.picklejar.it.generator.source.Program;
import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles many programs at once with this JVM's compiler, in memory. */
final class Compilation {
  private static final List<String> OPTIONS = List.of("-nowarn", "-g", "-proc:none", "-Xlint:none");

  private static final String COMMON = "common";

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final Output output = new Output(compiler.getStandardFileManager(null, null, null));

  /**
   * What became of a program.
   *
   * @param errors what is wrong with it, or nothing
   * @param classes its class files by name
   */
  record Result(String errors, Map<String, byte[]> classes) {}

  /** {@return what became of each of these programs} */
  Map<String, Result> compile(List<String> programs, Map<String, String> sources) {
    Map<String, Result> results = new HashMap<>();
    List<String> left = new ArrayList<>(programs);
    while (!left.isEmpty()) {
      Map<String, String> errors = attempt(left, sources);
      if (errors.isEmpty()) {
        left.forEach(program -> results.put(program, new Result("", output.take(program))));
        break;
      }
      errors.forEach((program, text) -> results.put(program, new Result(text, Map.of())));
      left.removeAll(errors.keySet());
    }
    return results;
  }

  private Map<String, String> attempt(List<String> programs, Map<String, String> sources) {
    output.classes.clear();
    List<JavaFileObject> units = new ArrayList<>();
    Set<String> common = new HashSet<>();
    for (String program : programs) {
      Program.split(sources.get(program))
          .forEach(
              (path, text) -> {
                if (!path.startsWith(Program.COMMON) || common.add(path)) {
                  units.add(new Text(program, path, text));
                }
              });
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    boolean done =
        compiler.getTask(Writer.nullWriter(), output, diagnostics, OPTIONS, null, units).call();
    if (done) {
      return Map.of();
    }
    Map<String, String> errors = errors(diagnostics);
    return errors.isEmpty() ? crashes(programs, sources) : errors;
  }

  /** The compiler itself fails with some programs: finds out which, one by one. */
  private Map<String, String> crashes(List<String> programs, Map<String, String> sources) {
    if (programs.size() == 1) {
      return Map.of(programs.get(0), "crashes the compiler");
    }
    Map<String, String> errors = new HashMap<>();
    for (String program : programs) {
      errors.putAll(attempt(List.of(program), sources));
    }
    return errors;
  }

  private static Map<String, String> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    Map<String, String> errors = new HashMap<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        if (!(diagnostic.getSource() instanceof Text text)) {
          throw new IllegalStateException(diagnostic.toString());
        }
        String place = text.getName() + ":" + diagnostic.getLineNumber() + ": ";
        errors.merge(
            text.program,
            place + diagnostic.getMessage(Locale.ROOT),
            (one, other) -> one + "\n" + other);
      }
    }
    return errors;
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String program;
    private final String text;

    Text(String program, String path, String text) {
      super(URI.create("string:///" + program + "/" + path), Kind.SOURCE);
      this.program = program;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Keeps the classes of each program, whose name is their package. */
  private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Map<String, ByteArrayOutputStream>> classes = new HashMap<>();

    Output(JavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      String program = name.substring(0, name.indexOf('.'));
      classes.computeIfAbsent(program, key -> new TreeMap<>()).put(name, bytes);
      return new SimpleJavaFileObject(URI.create("memory:///" + name + kind.extension), kind) {
        @Override
        public ByteArrayOutputStream openOutputStream() {
          return bytes;
        }
      };
    }

    Map<String, byte[]> take(String program) {
      Map<String, byte[]> taken = new TreeMap<>();
      classes.get(COMMON).forEach((name, bytes) -> taken.put(name, bytes.toByteArray()));
      classes.remove(program).forEach((name, bytes) -> taken.put(name, bytes.toByteArray()));
      return taken;
    }
  }
}
