package acme.snapshots;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Functions inside data, and one function in several places. */
public class Main {
  static final List<Callable<String>> STEPS = new ArrayList<>();
  static Supplier<String> last;
  static String name;

  record Named(String name, Supplier<String> function) implements Supplier<String> {
    @Override
    public String get() {
      return name + "=" + function.get();
    }
  }

  public static void main(String[] args) throws Exception {
    name = "n";
    Supplier<String> function = () -> name;
    last = function;
    STEPS.add(() -> "step " + last.get());
    Supplier<String> viaSteps =
        () -> {
          try {
            return STEPS.get(0).call();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        };
    Supplier<Boolean> same = () -> last == function;
    Supplier<String> thrown =
        () -> {
          throw new Failure(name);
        };
    Exchange.ship(args, new Named("a", function), viaSteps, same, thrown, new Holder(function));
  }
}

class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message + "!");
  }
}

class Holder implements Supplier<String>, java.io.Serializable {
  private static final long serialVersionUID = 1;
  private final List<Supplier<String>> functions;

  Holder(Supplier<String> function) {
    functions = List.of(function, function);
  }

  @Override
  public String get() {
    return functions.get(0).get() + (functions.get(0) == functions.get(1));
  }
}
// -> a=n
// -> step n
// -> true
// -> throws acme.snapshots.Failure: n!
// -> ntrue
