package io.picklejar.targets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/** A class that was defined without its name being said, as generators of code do. */
// ships: NamelessDefinitionTarget$Defined.text
public final class NamelessDefinitionTarget {
  private NamelessDefinitionTarget() {}

  /** Defined a second time, by another loader. */
  public static final class Defined implements Supplier<Object> {
    static String text = "text";

    public Defined() {
      text += "!";
    }

    @Override
    public Object get() {
      return text;
    }
  }

  static final class Loader extends ClassLoader {
    Loader() {
      super(NamelessDefinitionTarget.class.getClassLoader());
    }

    Class<?> define(byte[] classFile) {
      return defineClass(null, classFile, 0, classFile.length);
    }
  }

  public static List<?> functions() {
    String file = "NamelessDefinitionTarget$Defined.class";
    try (InputStream in = NamelessDefinitionTarget.class.getResourceAsStream(file)) {
      Class<?> defined = new Loader().define(in.readAllBytes());
      Supplier<?> made = (Supplier<?>) defined.getDeclaredConstructor().newInstance();
      Supplier<Object> function = () -> made.get();
      return List.of(function);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
