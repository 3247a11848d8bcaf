package io.picklejar.it.foreign;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The launcher of the corpus: makes the functions of some jars and writes each to a file. */
public final class CaptureAll {

  private CaptureAll() {}

  /** Takes the file and the jars, which are on the class path too. */
  public static void main(String[] args) throws IOException {
    Functions functions = new Functions();
    for (int i = 1; i < args.length; i++) {
      for (Class<?> type : JarClasses.loaded(args[i])) {
        functions.add(type);
        functions.addLambdas(type);
      }
    }
    int failed = 0;
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      for (Map.Entry<String, Object> function : functions.made().entrySet()) {
        try {
          byte[] bytes = bytes(function.getValue());
          out.writeUTF(function.getKey());
          byte[] contents = Contents.of(function.getValue()).getBytes("UTF-8");
          out.writeInt(contents.length);
          out.write(contents);
          out.writeInt(bytes.length);
          out.write(bytes);
        } catch (IOException | RuntimeException | LinkageError e) {
          failed++;
          System.out.println("CAPTURE " + function.getKey() + ": " + Reason.of(e));
        }
      }
    }
    System.out.println(
        "%d functions made, %d more could not be instantiated, %d could not be captured"
            .formatted(functions.made().size(), functions.unmade(), failed));
    System.exit(0);
  }

  private static byte[] bytes(Object function) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(function);
    }
    return bytes.toByteArray();
  }
}
