package io.picklejar.it.harness;

import java.util.List;

/**
 * How a child JVM ended.
 *
 * @param exit its exit code
 * @param out lines of standard output
 * @param err standard error
 */
public record Result(int exit, List<String> out, String err) {

  /** {@return this} Throws when the exit code isn't 0. */
  public Result orFail() {
    if (exit != 0) {
      throw new AssertionError("exit code " + exit + "\n" + err + String.join("\n", out));
    }
    return this;
  }
}
