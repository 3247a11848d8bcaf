package acme.modules.services;

/** Another provider. */
public class Loud implements Greeting {
  private static int greeted;

  @Override
  public String greet(String name) {
    return "HEY " + name + ++greeted;
  }
}
