package acme.advised;

/** Made by a method that nothing names. */
class Other {
  static String text = "other";

  @Override
  public String toString() {
    return text;
  }
}
