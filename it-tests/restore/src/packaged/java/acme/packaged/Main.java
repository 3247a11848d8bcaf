package acme.packaged;

import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes functions, writes them to a file or reads them there, and prints what they give. */
public class Main {
  static final List<String> WORDS = new ArrayList<>();
  static final long STARTED = System.nanoTime();
  private static Function<String, String> upper;

  private record Pair(String left, int right) {}

  private enum Level {
    LOW,
    HIGH {
      @Override
      String text() {
        return "high " + WORDS;
      }
    };

    String text() {
      return "low";
    }
  }

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[1]);
    List<?> functions =
        switch (args[0]) {
          case "write" -> written(file);
          case "read" -> read(file);
          default -> functions();
        };
    for (Object function : functions) {
      System.out.println(((Supplier<?>) function).get());
    }
  }

  private static List<?> written(Path file) throws IOException {
    List<Supplier<?>> functions = functions();
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
      for (Supplier<?> function : functions) {
        out.writeObject(function);
      }
    }
    return functions;
  }

  private static List<Supplier<?>> functions() {
    WORDS.add("word");
    upper = text -> text.toUpperCase();
    Comparator<Pair> order = Comparator.comparing(Pair::left).thenComparing(Pair::right);
    List<Pair> pairs = List.of(new Pair("a", 1), new Pair("b", 2));
    List<Supplier<?>> functions = new ArrayList<>();
    functions.add(() -> upper.andThen(text -> text + WORDS).apply("x"));
    functions.add(() -> pairs.stream().max(order).orElseThrow());
    functions.add(() -> STARTED);
    functions.add(Level.HIGH::text);
    functions.add(
        new Supplier<String>() {
          @Override
          public String get() {
            return "anonymous " + WORDS;
          }
        });
    return functions;
  }

  private static List<?> read(Path file) throws IOException, ClassNotFoundException {
    List<Object> functions = new ArrayList<>();
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
      while (true) {
        functions.add(in.readObject());
      }
    } catch (EOFException end) {
      return functions;
    }
  }
}
