package io.picklejar.it.harness;

import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Functions in a file, by plain Java serialization. */
public final class Exchange {

  private Exchange() {}

  /**
   * Writes the functions to the file named by a program's first argument, then calls each and
   * prints its answer. Without a file, only the latter.
   */
  public static void ship(String[] args, Object... functions) throws IOException {
    if (args.length > 0) {
      write(Path.of(args[0]), functions);
    }
    for (Object function : functions) {
      System.out.println(Answer.of(function));
    }
  }

  private static void write(Path file, Object... functions) throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
      for (Object function : functions) {
        out.writeObject(function);
      }
    }
  }

  /** {@return all objects of the file} */
  static List<Object> read(Path file) throws IOException, ClassNotFoundException {
    List<Object> functions = new ArrayList<>();
    read(file, functions::add);
    return functions;
  }

  /** Does something with each object of the file, before the next is read. */
  static void read(Path file, Consumer<Object> with) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
      while (true) {
        try {
          with.accept(in.readObject());
        } catch (EOFException end) {
          return;
        }
      }
    }
  }
}
