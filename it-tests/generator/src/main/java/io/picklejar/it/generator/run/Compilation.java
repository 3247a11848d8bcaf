package io.picklejar.it.generator.run;

import io.picklejar.it.generator.source.Program;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles many programs at once with this JVM's compiler. */
final class Compilation {
  private final Folder folder;
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  Compilation(Folder folder) {
    this.folder = folder;
  }

  /** {@return what is wrong, by program; the others have their classes} */
  Map<String, String> compile(List<String> programs) throws IOException {
    Map<String, String> errors = new HashMap<>();
    List<String> left = new ArrayList<>(programs);
    while (!left.isEmpty()) {
      Map<String, String> found = attempt(left);
      if (found.isEmpty()) {
        break;
      }
      errors.putAll(found);
      left.removeAll(found.keySet());
    }
    return errors;
  }

  private Map<String, String> attempt(List<String> programs) throws IOException {
    List<JavaFileObject> units = new ArrayList<>();
    for (String program : programs) {
      Program.split(Files.readString(folder.source(program)))
          .forEach((path, text) -> units.add(new Text(program, path, text)));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-nowarn", "-g", "-proc:none", "-XDuseUnsharedTable", "-Xlint:none");
      boolean done =
          compiler
              .getTask(Writer.nullWriter(), new Output(standard), diagnostics, options, null, units)
              .call();
      return done ? Map.of() : errors(programs, diagnostics);
    }
  }

  /** The compiler itself fails with some programs: finds out which, one by one. */
  private Map<String, String> crashes(List<String> programs) throws IOException {
    if (programs.size() == 1) {
      return Map.of(programs.get(0), "crashes the compiler");
    }
    Map<String, String> errors = new HashMap<>();
    for (String program : programs) {
      errors.putAll(attempt(List.of(program)));
    }
    return errors;
  }

  private Map<String, String> errors(
      List<String> programs, DiagnosticCollector<JavaFileObject> diagnostics) throws IOException {
    Map<String, String> errors = new HashMap<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        String program = diagnostic.getSource() instanceof Text text ? text.program : "no program";
        if (program.equals("no program")) {
          throw new IllegalStateException(diagnostic.toString());
        }
        errors.merge(
            program,
            diagnostic.getSource().getName()
                + ":"
                + diagnostic.getLineNumber()
                + ": "
                + diagnostic.getMessage(Locale.ROOT),
            (a, b) -> a + "\n" + b);
      }
    }
    return errors.isEmpty() ? crashes(programs) : errors;
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

  /** Puts each program's classes into a folder of its own. */
  private final class Output extends ForwardingJavaFileManager<JavaFileManager> {
    Output(JavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      String program = className.substring(0, className.indexOf('.'));
      Path file = folder.classes(program).resolve(className.replace('.', '/') + ".class");
      return new SimpleJavaFileObject(file.toUri(), kind) {
        @Override
        public java.io.OutputStream openOutputStream() throws IOException {
          Files.createDirectories(file.getParent());
          return Files.newOutputStream(file);
        }
      };
    }
  }
}
