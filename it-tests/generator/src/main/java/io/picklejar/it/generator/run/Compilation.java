package io.picklejar.it.generator.run;

import io.picklejar.it.generator.source.Program;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles many programs at once with this JVM's compiler, in memory. */
final class Compilation {
  private static final List<String> OPTIONS = List.of("-nowarn", "-g", "-proc:none", "-Xlint:none");

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
    if (!output.hasCommon()) {
      common(programs.get(0), sources);
    }
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

  /** What all programs have in common is compiled once. */
  private void common(String program, Map<String, String> sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    if (!call(units(program, sources, true), diagnostics)) {
      throw new IllegalStateException(diagnostics.getDiagnostics().toString());
    }
    output.keepCommon();
  }

  private static List<JavaFileObject> units(
      String program, Map<String, String> sources, boolean common) {
    List<JavaFileObject> units = new ArrayList<>();
    Program.split(sources.get(program))
        .forEach(
            (path, text) -> {
              if (path.startsWith(Program.COMMON) == common) {
                units.add(new Text(program, path, text));
              }
            });
    return units;
  }

  private boolean call(
      List<JavaFileObject> units, DiagnosticCollector<JavaFileObject> diagnostics) {
    return compiler.getTask(Writer.nullWriter(), output, diagnostics, OPTIONS, null, units).call();
  }

  private Map<String, String> attempt(List<String> programs, Map<String, String> sources) {
    output.clear();
    List<JavaFileObject> units = new ArrayList<>();
    programs.forEach(program -> units.addAll(units(program, sources, false)));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    if (call(units, diagnostics)) {
      return Map.of();
    }
    Map<String, String> errors = errors(diagnostics);
    return errors.isEmpty() ? crashes(programs, sources) : errors;
  }

  /** The compiler itself fails with some programs: finds out which, by halves. */
  private Map<String, String> crashes(List<String> programs, Map<String, String> sources) {
    if (programs.size() == 1) {
      return Map.of(programs.get(0), "crashes the compiler");
    }
    int half = programs.size() / 2;
    Map<String, String> errors = new HashMap<>();
    errors.putAll(attempt(programs.subList(0, half), sources));
    errors.putAll(attempt(programs.subList(half, programs.size()), sources));
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
}
