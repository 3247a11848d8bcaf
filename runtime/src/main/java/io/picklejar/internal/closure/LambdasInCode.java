package io.picklejar.internal.closure;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MethodRecord;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The call sites in code that make lambdas and method references of an interface. */
final class LambdasInCode {

  private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

  /** Index of the implementation among the bootstrap arguments. */
  private static final int IMPLEMENTATION = 1;

  private LambdasInCode() {}

  /**
   * {@return what runs as such a lambda}
   *
   * @param itf the interface
   * @param loadedWith finds the classes whose files hold a name
   * @param which tells the classes whose code is looked at
   */
  static Set<Fact.Handle> of(
      ClassRecord itf,
      Function<String, Collection<ClassRecord>> loadedWith,
      Predicate<String> which) {
    Set<Fact.Handle> found = new LinkedHashSet<>();
    for (MethodRecord method : itf.methods()) {
      if (method.isAbstract()) {
        loadedWith.apply(method.name()).stream()
            .filter(record -> which.test(record.name()))
            .forEach(record -> add(record, itf.name(), found));
      }
    }
    return found;
  }

  private static void add(ClassRecord record, String itf, Set<Fact.Handle> into) {
    for (MethodRecord method : record.methods()) {
      for (Fact fact : method.facts()) {
        if (fact instanceof Fact.Dynamic dynamic
            && makes(itf, dynamic.call())
            && dynamic.call().arguments().get(IMPLEMENTATION) instanceof Fact.Handle handle) {
          into.add(handle);
        }
      }
    }
  }

  private static boolean makes(String itf, Fact.BootstrapCall site) {
    return site.bootstrap().target().owner().equals(METAFACTORY)
        && site.descriptor().endsWith(")L" + itf + ';');
  }
}
