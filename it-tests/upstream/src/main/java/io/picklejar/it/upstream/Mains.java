package io.picklejar.it.upstream;

/** Runs programs one after the other. */
public final class Mains {

  private Mains() {}

  /** Runs the main methods of the classes that are named. */
  public static void main(String[] names) throws ReflectiveOperationException {
    for (String name : names) {
      Class.forName(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }
  }
}
