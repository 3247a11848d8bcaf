package acme.lacking;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** An object whose class the reader lacks, and its own function, which refers to it. */
public class Main {

  static class Job implements Serializable {
    final List<String> notes = new ArrayList<>();
    Supplier<Object> body;
  }

  public static void main(String[] args) throws Exception {
    if (args[0].equals("write")) {
      write(args[1]);
    } else {
      read(args[1]);
    }
  }

  private static void write(String file) throws IOException {
    Job job = new Job();
    List<String> notes = job.notes;
    job.body = () -> notes.add("ran") + job.toString();
    try (ObjectOutputStream out = new ObjectOutputStream(new FileOutputStream(file))) {
      out.writeObject(job);
      out.writeObject(notes);
      out.writeObject("end");
    }
  }

  private static void read(String file) throws IOException {
    try (ObjectInputStream in = new Lacking(new FileInputStream(file))) {
      for (int i = 0; i < 3; i++) {
        try {
          System.out.println(in.readObject());
        } catch (ClassNotFoundException e) {
          System.out.println("lacks " + e.getMessage().replaceAll(",.*", ", …"));
        }
      }
    }
  }

  private static class Lacking extends ObjectInputStream {
    Lacking(FileInputStream in) throws IOException {
      super(in);
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass type)
        throws IOException, ClassNotFoundException {
      if (type.getName().endsWith("Job")) {
        throw new ClassNotFoundException(type.getName());
      }
      return super.resolveClass(type);
    }
  }
}
