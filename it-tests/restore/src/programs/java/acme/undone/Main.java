package acme.undone;

import acme.Ship;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A value that can't be read where a property says so, beside one that each JVM makes anew. */
public class Main {
  static String first = "initial";
  static Picky picky;
  static String third = "initial";
  static final Executor pool = Executors.newCachedThreadPool();

  public static void main(String[] args) throws Exception {
    first = "shipped";
    picky = new Picky();
    third = "shipped";
    Supplier<String> function = () -> first + picky + third + (pool != null);
    Ship.to(args, "function", function);
  }
}

class Picky implements Serializable {
  int number = 1;

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    if (Boolean.getBoolean("undone.refuse")) {
      throw new IOException("refused");
    }
  }

  @Override
  public String toString() {
    return " picky ";
  }
}
