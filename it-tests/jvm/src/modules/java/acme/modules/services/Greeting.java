package acme.modules.services;

/** A service of the module. */
public interface Greeting {
  String greet(String name);
}
