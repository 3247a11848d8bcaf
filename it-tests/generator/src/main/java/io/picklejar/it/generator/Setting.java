package io.picklejar.it.generator;

/**
 * Where functions come from and go to.
 *
 * @param launcher feature release of the launcher's JDK
 * @param worker feature release of the worker's JDK
 * @param present whether the worker has the user's classes
 */
record Setting(int launcher, int worker, boolean present) {

  /** {@return the setting of a text such as {@code 17-25-absent}} */
  static Setting of(String text) {
    String[] parts = text.split("-");
    return new Setting(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2].equals("present"));
  }

  @Override
  public String toString() {
    return launcher + "-" + worker + (present ? "-present" : "-absent");
  }
}
