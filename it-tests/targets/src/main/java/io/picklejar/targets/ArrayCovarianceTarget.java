package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Arrays passed as arrays of a super type. */
public final class ArrayCovarianceTarget {
  private ArrayCovarianceTarget() {}

  static class Animal {
    String name() {
      return "animal";
    }
  }

  static class Cat extends Animal {
    @Override
    String name() {
      return "cat";
    }
  }

  static String names(Animal[] animals) {
    StringBuilder names = new StringBuilder();
    for (Animal animal : animals) {
      names.append(animal.name());
    }
    return names.toString();
  }

  public static List<Supplier<?>> functions() {
    return List.of(
        () -> names(new Cat[] {new Cat(), new Cat()}),
        () -> names(new Animal[] {new Cat(), new Animal()}));
  }
}
