package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A lambda that captures values of many types. */
public final class LambdaCapturesAllTarget {
  private LambdaCapturesAllTarget() {}

  public static List<Supplier<?>> functions() {
    boolean flag = true;
    byte small = 1;
    char letter = 'c';
    short number = 2;
    int whole = 3;
    long big = 4;
    float ratio = 0.5f;
    double precise = 0.25;
    int[] array = {1, 2};
    String text = "t";
    return List.of(
        () -> List.of(flag, small, letter, number, whole, big, ratio, precise, array[1], text));
  }
}
