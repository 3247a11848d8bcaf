package io.picklejar.it.foreign;

import java.io.IOException;
import java.io.ObjectStreamClass;

/** Prints the {@code serialVersionUID} of every Serializable class of some jars. */
public final class SerialVersions {

  private SerialVersions() {}

  /** Takes the jars, which are on the class path too. */
  public static void main(String[] args) throws IOException {
    for (String jar : args) {
      for (Class<?> type : JarClasses.loaded(jar)) {
        ObjectStreamClass described = ObjectStreamClass.lookup(type);
        if (described != null) {
          System.out.println(type.getName() + " " + uid(described));
        }
      }
    }
  }

  /** The number is computed from members whose types may be missing. */
  private static String uid(ObjectStreamClass described) {
    try {
      return String.valueOf(described.getSerialVersionUID());
    } catch (LinkageError | RuntimeException e) {
      return Reason.of(e);
    }
  }
}
