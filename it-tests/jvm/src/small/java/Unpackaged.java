import io.picklejar.it.harness.Exchange;
import java.util.function.Supplier;

/** No package. */
public class Unpackaged {
  static String set;

  public static void main(String[] args) throws Exception {
    set = "set";
    Supplier<String> f = () -> set + Other.value();
    Exchange.ship(args, f);
  }
}

class Other {
  static String value() {
    return Unpackaged.set.length() + "";
  }
}
