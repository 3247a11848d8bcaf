package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Final instance fields, also those the compiler could inline. */
public final class FinalInstanceFieldsTarget {
  private FinalInstanceFieldsTarget() {}

  static final class Config {
    final int constant = 5;
    final int given;
    final String text;

    Config(int given, String text) {
      this.given = given;
      this.text = text;
    }
  }

  public static List<Supplier<?>> functions() {
    Config config = new Config(7, "t");
    return List.of(() -> config.constant + config.given + config.text);
  }
}
