package acme.resources;

import acme.Ship;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Finds resources and providers; launched twice, with other ones. */
public class Main {
  interface Word {
    String word();
  }

  public static class First implements Word {
    @Override
    public String word() {
      return "first";
    }
  }

  public static class Second implements Word {
    @Override
    public String word() {
      return "second";
    }
  }

  static String read(String name) {
    try (InputStream in = Main.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> words(ServiceLoader<Word> words) {
    return words.stream().map(ServiceLoader.Provider::get).map(Word::word).toList();
  }

  public static void main(String[] args) throws Exception {
    Picky picky = new Picky();
    Supplier<Object> text = () -> read("text.txt");
    Supplier<Object> words =
        () -> words(ServiceLoader.load(Word.class, Main.class.getClassLoader()));
    Supplier<Object> ofThread = () -> words(ServiceLoader.load(Word.class));
    Supplier<Object> refused = () -> read("/acme/resources/only.txt") + picky;
    Ship.to(args, "text", text);
    Ship.to(args, "words", words);
    Ship.to(args, "ofThread", ofThread);
    Ship.to(args, "refused", refused);
  }
}

class Picky implements Serializable {
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    if (Boolean.getBoolean("resources.refuse")) {
      throw new IllegalStateException("refused");
    }
  }

  @Override
  public String toString() {
    return " picky";
  }
}
