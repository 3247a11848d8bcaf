package acme.initializers;

import io.picklejar.it.harness.Exchange;
import java.util.function.Supplier;

/** Initializers that read other classes' statics, on the side where they happen to run. */
public class Main {
  public static void main(String[] args) throws Exception {
    Source.value = "set";
    String seen = Ran.COPY;
    Supplier<String> ran = () -> Ran.COPY + seen;
    Supplier<String> lazily = () -> Lazy.COPY + Lazy.times;
    Supplier<String> cyclic = () -> Left.NAME + Right.NAME;
    Supplier<String> held = () -> Holder.instance().text;
    Exchange.ship(args, ran, lazily, cyclic, held);
  }
}

class Source {
  static String value = "unset";
}

class Ran {
  static final String COPY = "ran:" + Source.value;
}

class Lazy {
  static final String COPY = "lazy:" + Source.value;
  static int times;

  static {
    times++;
  }
}

class Left {
  static final String NAME = "left of " + Right.NAME;
}

class Right {
  static final String NAME = "right(" + Left.NAME + ")";
}

class Holder {
  final String text;

  private Holder(String text) {
    this.text = text;
  }

  private static class Lazily {
    static final Holder INSTANCE = new Holder("held " + Source.value);
  }

  static Holder instance() {
    return Lazily.INSTANCE;
  }
}
// -> ran:setran:set
// -> lazy:set1
// -> left of right(null)right(null)
// -> held set
