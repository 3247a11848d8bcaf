package acme.descriptors;

import io.picklejar.it.harness.Exchange;
import java.io.Serializable;
import java.util.function.Function;
import java.util.function.Supplier;

/** Types that occur in the descriptors of lambdas alone: linking a lambda loads them. */
public class Main {
  static class Captured {}

  static class CapturedInside {}

  static class Above {
    String text(Object argument) {
      return "above " + argument;
    }
  }

  static class Below extends Above {}

  interface Taking extends Serializable {
    String take(Parameter parameter);
  }

  static class Parameter {}

  public static void main(String[] args) throws Exception {
    Captured nothing = null;
    Supplier<String> outer = (Supplier<String> & Serializable) () -> "captured " + (nothing == null);
    Supplier<String> inner =
        (Supplier<String> & Serializable)
            () -> {
              CapturedInside none = null;
              Supplier<String> made = () -> "inside " + (none == null);
              return made.get();
            };
    Function<Object, String> bound = (Function<Object, String> & Serializable) new Below()::text;
    Taking taking = parameter -> "parameter " + (parameter == null);
    Supplier<String> through = (Supplier<String> & Serializable) () -> taking.take(null);
    Exchange.ship(args, outer, inner, bound, through);
  }
}
// -> captured true
// -> inside true
// -> above seven
// -> parameter true
