package io.picklejar.targets;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A record is as it was, even where its constructor would make another one of its components. */
public final class RecordConstructorTarget {
  private RecordConstructorTarget() {}

  record Doubled(int value) {
    static int made;

    Doubled {
      made++;
      value = 2 * value;
    }
  }

  record Copied(List<String> list) implements Serializable {
    Copied {
      list = new ArrayList<>(list);
      list.add("end");
    }
  }

  record Range(int low, int high) {
    static boolean strict;

    Range {
      if (strict && low > high) {
        throw new IllegalArgumentException(low + " > " + high);
      }
    }
  }

  record Holder(Object[] box) {}

  public static List<Supplier<?>> functions() {
    Doubled doubled = new Doubled(2);
    Copied copied = new Copied(List.of("a"));
    Range range = new Range(5, 1);
    Range.strict = true;
    Holder holder = new Holder(new Object[1]);
    holder.box()[0] = holder;
    return List.of(
        () -> doubled.value() + " " + Doubled.made,
        () -> copied.list(),
        () -> range.low() - range.high(),
        () -> holder.box()[0] == holder);
  }
}
