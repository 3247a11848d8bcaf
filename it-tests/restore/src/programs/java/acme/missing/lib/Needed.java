package acme.missing.lib;

import java.io.Serializable;

/** On the library side, by an option of the launcher. */
public class Needed implements Serializable {
  @Override
  public String toString() {
    return " with needed";
  }
}
