package io.picklejar.targets.other;

/** What a class of another package inherits. */
public class ProtectedBase {
  private static int level;

  protected ProtectedBase() {}

  /** Sets what the text is made of. */
  public static void level(int newLevel) {
    level = newLevel;
  }

  protected Object text() {
    return "level " + level;
  }
}
