package io.picklejar.targets;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Predicates combined by the JDK. */
// ships: PredicateCombinatorsTarget.limit
public final class PredicateCombinatorsTarget {
  private PredicateCombinatorsTarget() {}

  static int limit;

  public static List<Supplier<?>> functions() {
    limit = 4;
    Predicate<String> isLong = text -> text.length() > limit;
    Predicate<String> both =
        isLong.negate().and(Predicate.not(String::isEmpty)).or(Predicate.isEqual("special"));
    return List.of(
        () -> List.of(both.test("abc"), both.test(""), both.test("abcdef"), both.test("special")));
  }
}
