package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Text blocks and constant expressions. */
// ships: TextBlockTarget.name
public final class TextBlockTarget {
  private TextBlockTarget() {}

  static String name;

  public static List<Supplier<?>> functions() {
    name = "N";
    return List.of(
        () ->
            """
            Dear %s,
              "quoted" \
            and joined
            """
                .formatted(name));
  }
}
