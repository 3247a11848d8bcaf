package acme.assigned;

import io.picklejar.it.harness.Exchange;
import java.util.function.Supplier;

/** A function that only assigns statics, and one that only reads them. */
public class Main {
  enum Speed {
    SLOW,
    FAST
  }

  static String text;
  static Object any;
  static int number;
  static boolean on;
  static Speed speed;
  static byte[] unused = new byte[1000];

  public static void main(String[] args) throws Exception {
    Supplier<String> assigns =
        () -> {
          assign("worker", 7, true, Speed.FAST);
          unused = null;
          return "assigned";
        };
    Supplier<String> reads = () -> text + " " + any + " " + number + " " + on + " " + speed;
    assign(null, 0, false, Speed.SLOW);
    Exchange.ship(args, assigns);
    assign(null, 0, false, Speed.SLOW);
    Exchange.ship(args.length == 0 ? args : new String[] {args[0] + ".second"}, reads);
    assign("launcher", 1, true, Speed.FAST);
    Exchange.ship(args.length == 0 ? args : new String[] {args[0] + ".third"}, reads);
  }

  private static void assign(String newText, int newNumber, boolean newOn, Speed newSpeed) {
    text = newText;
    any = newText;
    number = newNumber;
    on = newOn;
    speed = newSpeed;
  }
}
