package acme.computed;

/** Nothing names it. */
class Plugin {
  static String elbat;

  Plugin() {}

  String ask() {
    return "said by " + elbat;
  }
}
