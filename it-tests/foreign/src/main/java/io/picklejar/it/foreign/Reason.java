package io.picklejar.it.foreign;

/** Why something failed, in one line. */
final class Reason {
  private static final int LONGEST = 400;

  private Reason() {}

  static String of(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String text = (e + (cause == e ? "" : " | " + cause)).replace('\n', ' ');
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
