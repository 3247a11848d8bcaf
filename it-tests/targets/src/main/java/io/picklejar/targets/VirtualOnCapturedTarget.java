package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A virtual call on a captured object; the other subclass is not reached. */
// ships: VirtualOnCapturedTarget$Dog.sound
// not: VirtualOnCapturedTarget$Cat.sound
public final class VirtualOnCapturedTarget {
  private VirtualOnCapturedTarget() {}

  abstract static class Animal {
    abstract String speak();
  }

  static final class Dog extends Animal {
    static String sound;

    @Override
    String speak() {
      return sound;
    }
  }

  static final class Cat extends Animal {
    static String sound;

    @Override
    String speak() {
      return sound;
    }
  }

  public static List<Supplier<?>> functions() {
    Dog.sound = "woof";
    Cat.sound = "meow";
    new Cat().speak();
    Animal animal = new Dog();
    return List.of(() -> animal.speak());
  }
}
