package io.picklejar.it.generator.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/**
 * Keeps the class files of each program, whose name is their package, and gives the compiler those
 * that all programs have in common.
 */
final class Output extends ForwardingJavaFileManager<JavaFileManager> {
  private static final String COMMON = "common";

  private final Map<String, Map<String, InMemory>> classes = new HashMap<>();
  private final Map<String, InMemory> common = new TreeMap<>();

  Output(JavaFileManager manager) {
    super(manager);
  }

  boolean hasCommon() {
    return !common.isEmpty();
  }

  /** Keeps what was written last as what is in common. */
  void keepCommon() {
    common.putAll(classes.get(COMMON));
  }

  void clear() {
    classes.clear();
  }

  /** {@return the class files of a program with those in common} */
  Map<String, byte[]> take(String program) {
    Map<String, byte[]> taken = new TreeMap<>();
    common.forEach((name, file) -> taken.put(name, file.bytes()));
    classes.remove(program).forEach((name, file) -> taken.put(name, file.bytes()));
    return taken;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
    InMemory file = new InMemory(name);
    String program = name.substring(0, name.indexOf('.'));
    classes.computeIfAbsent(program, key -> new TreeMap<>()).put(name, file);
    return file;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String name, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    return location == StandardLocation.CLASS_PATH && name.equals(COMMON)
        ? new ArrayList<>(common.values())
        : super.list(location, name, kinds, recurse);
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof InMemory known ? known.name : super.inferBinaryName(location, file);
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final String name;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private byte[] bytes = {};

    InMemory(String name) {
      super(URI.create("memory:///" + name + Kind.CLASS.extension), Kind.CLASS);
      this.name = name;
    }

    @Override
    public ByteArrayOutputStream openOutputStream() {
      return written;
    }

    @Override
    public ByteArrayInputStream openInputStream() {
      return new ByteArrayInputStream(bytes());
    }

    byte[] bytes() {
      if (bytes.length == 0) {
        bytes = written.toByteArray();
      }
      return bytes;
    }
  }
}
