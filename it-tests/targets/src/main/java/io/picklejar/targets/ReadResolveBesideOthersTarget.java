package io.picklejar.targets;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** The static in which a {@code readResolve} looks holds lambdas and arrays too. */
// ships: ReadResolveBesideOthersTarget$Unit.KNOWN
public final class ReadResolveBesideOthersTarget {
  private ReadResolveBesideOthersTarget() {}

  static final class Unit implements Serializable {
    private static final long serialVersionUID = 1;
    static final List<Object> KNOWN = new ArrayList<>();

    final String name;

    Unit(String name) {
      this.name = name;
    }

    private Object readResolve() {
      for (Object known : KNOWN) {
        if (known instanceof Unit unit && unit.name.equals(name)) {
          return unit;
        }
      }
      return this;
    }
  }

  public static List<Supplier<?>> functions() {
    Unit unit = new Unit("metre");
    IntSupplier length = unit.name::length;
    Unit.KNOWN.add(length);
    Unit.KNOWN.add(unit);
    Unit.KNOWN.add(new Unit[] {unit});
    return List.of(
        () -> {
          List<Object> known = Unit.KNOWN;
          boolean same = unit == known.get(1) && unit == ((Unit[]) known.get(2))[0];
          return unit.name + ((IntSupplier) known.get(0)).getAsInt() + same;
        });
  }
}
