package io.picklejar.it.foreign;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The worker of the corpus: reads each function of a file and compares what it holds. */
public final class RestoreAll {
  private static final int SHOWN = 300;

  private RestoreAll() {}

  /** Takes the file. */
  public static void main(String[] args) throws IOException {
    int all = 0;
    int right = 0;
    try (DataInputStream in = new DataInputStream(Files.newInputStream(Path.of(args[0])))) {
      while (true) {
        String name = in.readUTF();
        String contents = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        byte[] bytes = in.readNBytes(in.readInt());
        all++;
        right += isRight(name, contents, bytes) ? 1 : 0;
      }
    } catch (EOFException e) {
      System.out.println(all + " functions read, " + right + " hold what they held");
    }
    System.exit(0);
  }

  private static boolean isRight(String name, String contents, byte[] bytes) {
    try {
      Object function = new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
      String here = Contents.of(function);
      if (here.equals(contents)) {
        return true;
      }
      System.out.println("DIFFERS " + name + ": " + cut(contents) + " | " + cut(here));
    } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
      System.out.println("RESTORE " + name + ": " + Reason.of(e));
    }
    return false;
  }

  private static String cut(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
  }
}
