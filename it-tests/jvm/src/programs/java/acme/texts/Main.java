package acme.texts;

import io.picklejar.it.harness.Exchange;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Long and odd strings, and arrays of every kind. */
public class Main {
  static String huge;
  static String odd;
  static String empty = "x";
  static boolean[] booleans;
  static byte[] bytes;
  static char[] chars;
  static short[] shorts;
  static long[][] longs;
  static float[] floats;
  static double[] doubles;
  static Object[] covariant;
  static Cell[][] cells;
  static Map<Character, Object> byLetter = new HashMap<>();

  record Cell(int x, int y) {}

  public static void main(String[] args) throws Exception {
    huge = "äb𝄞".repeat(50_000);
    odd = "\0\ud800\uffff\n";
    empty = "";
    booleans = new boolean[] {true, false};
    bytes = new byte[] {-128, 127};
    chars = new char[] {'\0', '\uffff'};
    shorts = new short[] {-32768};
    longs = new long[][] {{Long.MAX_VALUE}, {}, null};
    floats = new float[] {Float.NaN, -0.0f};
    doubles = new double[] {Double.MIN_VALUE, Double.NEGATIVE_INFINITY};
    covariant = new String[] {"s", null};
    cells = new Cell[2][1];
    cells[1][0] = new Cell(3, 4);
    byLetter.put('a', bytes);
    Supplier<String> strings = () -> huge.length() + " " + huge.hashCode() + " " + empty.length();
    Supplier<String> oddities =
        () -> odd.length() + " " + (int) odd.charAt(1) + " " + (int) odd.charAt(2);
    Supplier<String> small =
        () -> booleans[0] + " " + bytes[0] + (int) chars[1] + shorts[0] + floats[0] + floats[1];
    Supplier<String> large = () -> longs[0][0] + " " + longs.length + longs[2] + doubles[1];
    Supplier<String> objects =
        () -> covariant.getClass().getSimpleName() + cells[1][0] + cells[0][0];
    Supplier<Boolean> shared = () -> byLetter.get('a') == bytes;
    Exchange.ship(args, strings, oddities, small, large, objects, shared);
  }
}
// -> 200000 -1043083136 0
// -> 4 55296 65535
// -> true -12865535-32768NaN-0.0
// -> 9223372036854775807 3null-Infinity
// -> String[]Cell[x=3, y=4]null
// -> true
