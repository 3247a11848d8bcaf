package io.picklejar.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The static lookup table inside an enum. */
// ships: EnumLookupTableTarget$Code.BY_KEY
public final class EnumLookupTableTarget {
  private EnumLookupTableTarget() {}

  enum Code {
    A("x"),
    B("y");

    private static final Map<String, Code> BY_KEY = new HashMap<>();

    static {
      for (Code code : values()) {
        BY_KEY.put(code.key, code);
      }
    }

    final String key;

    Code(String key) {
      this.key = key;
    }

    static Code of(String key) {
      return BY_KEY.get(key);
    }
  }

  public static List<Supplier<?>> functions() {
    Code.BY_KEY.put("z", Code.A);
    return List.of(() -> Code.of("z"), () -> Code.of("y") == Code.B);
  }
}
