package acme.redefined;

/** Each version of the code reads another static. */
final class Table {
  static String earlier;
  static String later;

  private Table() {}

  static String earlier() {
    return earlier;
  }

  static String later() {
    return later;
  }
}
