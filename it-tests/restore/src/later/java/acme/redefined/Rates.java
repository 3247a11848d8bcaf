package acme.redefined;

import java.util.ArrayList;
import java.util.List;

/** The class that a debugger changes. */
final class Rates {
  private static final List<String> USED = new ArrayList<>();

  private Rates() {}

  static String rate(String name) {
    USED.add(name);
    return "later rate of " + USED + Table.later();
  }
}
