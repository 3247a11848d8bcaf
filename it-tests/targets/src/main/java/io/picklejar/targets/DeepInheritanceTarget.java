package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Fields of the same name at several levels of a class hierarchy. */
// ships: DeepInheritanceTarget$A.tag
public final class DeepInheritanceTarget {
  private DeepInheritanceTarget() {}

  static class A {
    static String tag;
    protected String name = "a";

    String aName() {
      return name + tag;
    }
  }

  static class B extends A {
    protected String name = "b";
  }

  static class C extends B {
    private final String own = "c";

    String all() {
      return own + name + ((A) this).name + aName();
    }
  }

  public static List<Supplier<?>> functions() {
    A.tag = "#";
    C c = new C();
    c.name = "changed b";
    ((A) c).name = "changed a";
    return List.of(() -> c.all());
  }
}
