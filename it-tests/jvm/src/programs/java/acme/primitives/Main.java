package acme.primitives;

import io.picklejar.it.harness.Exchange;
import java.util.function.Supplier;

/** Statics of every primitive type, boxes, strings and arrays, set by {@code main}. */
public class Main {
  static boolean flag;
  static byte small;
  static short medium;
  static char letter;
  static int count;
  static long big;
  static float ratio;
  static double exact;
  static Integer boxed;
  static Double absent = 1.0;
  static String text = "default";
  static int[] numbers;
  static String[][] table;

  public static void main(String[] args) throws Exception {
    flag = true;
    small = -7;
    medium = 300;
    letter = 'ß';
    count = Integer.MIN_VALUE;
    big = 1L << 60;
    ratio = 0.1f;
    exact = Double.NaN;
    boxed = 1000;
    absent = null;
    text = "set in main";
    numbers = new int[] {3, 1, 2};
    table = new String[][] {{"a"}, null, {"b", "c"}};
    Supplier<String> integers = () -> small + " " + medium + " " + count + " " + big + " " + boxed;
    Supplier<String> others = () -> flag + " " + (int) letter + " " + ratio + " " + exact;
    Supplier<String> references = () -> absent + " " + text;
    Supplier<String> arrays =
        () -> numbers[0] + numbers.length + " " + table[2][1] + table[1] + table.length;
    Exchange.ship(args, integers, others, references, arrays);
  }
}
// -> -7 300 -2147483648 1152921504606846976 1000
// -> true 223 0.1 NaN
// -> null set in main
// -> 6 cnull3
