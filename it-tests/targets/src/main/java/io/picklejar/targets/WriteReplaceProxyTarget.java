package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** The serialization proxy pattern. */
public final class WriteReplaceProxyTarget {
  private WriteReplaceProxyTarget() {}

  static final class Period implements Serializable {
    private static final long serialVersionUID = 1;
    private final transient int from;
    private final transient int to;

    Period(int from, int to) {
      this.from = from;
      this.to = to;
    }

    private Object writeReplace() {
      return new Form(from, to);
    }

    private static final class Form implements Serializable {
      private static final long serialVersionUID = 1;
      private final int[] ends;

      Form(int... ends) {
        this.ends = ends;
      }

      private Object readResolve() {
        return new Period(ends[0], ends[1]);
      }
    }
  }

  public static List<Supplier<?>> functions() {
    Period period = new Period(3, 9);
    return List.of(() -> period.to - period.from);
  }
}
