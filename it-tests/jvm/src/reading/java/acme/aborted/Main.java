package acme.aborted;

import java.io.EOFException;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.WriteAbortedException;
import java.util.function.Supplier;

/** Goes on after a function inside of an array could not be captured, and reads what is there. */
public class Main {
  static int number;
  static Thread thread;

  public static void main(String[] args) throws Exception {
    if (args[0].equals("write")) {
      write(args[1]);
    } else {
      read(args[1]);
    }
  }

  private static void write(String file) throws Exception {
    number = 7;
    thread = new Thread(() -> {});
    Supplier<Object> good = () -> number;
    Supplier<Object> bad = () -> thread.getName();
    try (ObjectOutputStream out = new ObjectOutputStream(new FileOutputStream(file))) {
      for (Object written : new Object[] {new Object[] {good, bad}, good, bad, "between", good}) {
        try {
          out.writeObject(written);
        } catch (RuntimeException e) {
          System.out.println("refused");
        }
      }
      try {
        out.writeUnshared(new Object[] {bad});
      } catch (RuntimeException e) {
        System.out.println("refused");
      }
      out.writeObject(good);
    }
  }

  private static void read(String file) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new FileInputStream(file))) {
      while (true) {
        try {
          Object read = in.readObject();
          System.out.println(read instanceof Supplier<?> function ? function.get() : read);
        } catch (WriteAbortedException e) {
          System.out.println(e.getCause().getMessage().contains("Main.thread") ? "aborted" : e);
        } catch (EOFException e) {
          return;
        }
      }
    }
  }
}
