package acme.errors;

import acme.Ship;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.function.Supplier;

/** A value whose reading throws what a property holds. */
public class Main {
  static String first = "initial";
  static Picky picky;
  static String third = "initial";

  public static void main(String[] args) throws Exception {
    first = "shipped";
    picky = new Picky();
    third = "shipped";
    Picky captured = new Picky();
    Supplier<String> inStatic = () -> first + picky + third;
    Supplier<String> inCapture = () -> first + captured + third;
    Ship.to(args, "inStatic", inStatic);
    Ship.to(args, "inCapture", inCapture);
  }
}

class Picky implements Serializable {
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    Object thrown = System.getProperties().get("errors.thrown");
    if (thrown != null) {
      this.<RuntimeException>raise((Throwable) thrown);
    }
  }

  @SuppressWarnings("unchecked")
  private <T extends Throwable> void raise(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Override
  public String toString() {
    return " picky ";
  }
}
