package acme.inside;

import io.picklejar.it.harness.Exchange;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What can't travel is deep inside a static, read by a helper. */
public class Main {
  static Map<String, Service> services = new HashMap<>();

  public static void main(String[] args) throws Exception {
    services = new HashMap<>();
    services.put("mail", new Service(new Thread("sender")));
    Function<String, String> f = s -> Helper.nameOf("mail");
    Exchange.ship(args, f);
  }
}

class Service {
  final Thread sender;

  Service(Thread sender) {
    this.sender = sender;
  }
}

class Helper {
  static String nameOf(String key) {
    return Main.services.get(key).sender.getName();
  }
}
// -> CaptureException
// -> acme.inside.Main.services
// -> mail
// -> sender
// -> java.lang.Thread
// -> acme.inside.Helper.nameOf
// -> README.md#
