package acme.advised;

/** Nothing names it. */
class Plugin {
  static String said;

  static String ask(int times) {
    return said + times;
  }
}
