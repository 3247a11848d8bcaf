package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A utility class whose initializer computes a table that nobody changes. */
// ships: ClassWithOnlyStaticsTarget$Primes.TABLE
public final class ClassWithOnlyStaticsTarget {
  private ClassWithOnlyStaticsTarget() {}

  static final class Primes {
    static final boolean[] TABLE = sieve(100);

    private Primes() {}

    private static boolean[] sieve(int size) {
      boolean[] composite = new boolean[size];
      for (int i = 2; i < size; i++) {
        for (int j = 2 * i; j < size; j += i) {
          composite[j] = true;
        }
      }
      return composite;
    }

    static boolean isPrime(int n) {
      return n > 1 && !TABLE[n];
    }
  }

  public static List<Supplier<?>> functions() {
    Primes.isPrime(2);
    return List.of(() -> IntStream.range(0, 30).filter(Primes::isPrime).boxed().toList());
  }
}
