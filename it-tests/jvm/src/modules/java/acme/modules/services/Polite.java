package acme.modules.services;

/** A provider. */
public class Polite implements Greeting {
  public static String title = "none";

  @Override
  public String greet(String name) {
    return "Good day " + title + " " + name;
  }
}
