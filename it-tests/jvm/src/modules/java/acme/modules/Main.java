package acme.modules;

import acme.modules.services.Greeting;
import acme.modules.services.Polite;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Looks for providers that the module itself declares, and for a file of the module. */
public class Main {
  public static void main(String[] args) throws Exception {
    Polite.title = "Dr.";
    all("warm");
    Function<String, String> f = name -> all(name) + read("message.txt");
    try (ObjectOutputStream out = new ObjectOutputStream(new FileOutputStream(args[0]))) {
      out.writeObject(f);
    }
  }

  private static String read(String resource) {
    try (InputStream in = Main.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String all(String name) {
    StringBuilder all = new StringBuilder();
    for (Greeting greeting : ServiceLoader.load(Greeting.class)) {
      all.append(greeting.greet(name)).append("; ");
    }
    return all.toString();
  }
}
