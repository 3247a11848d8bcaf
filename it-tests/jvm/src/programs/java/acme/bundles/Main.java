package acme.bundles;

import io.picklejar.it.harness.Exchange;
import java.io.StringReader;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Resource bundles that were looked up on the launcher. */
public class Main {
  static String who = "nobody";
  static final ResourceBundle INITIAL = ResourceBundle.getBundle("acme.bundles.Main$Texts");
  static ResourceBundle found;
  static ResourceBundle read;

  /** The texts. */
  public static class Texts extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"hello", "hello " + who}, {"bye", "bye"}};
    }
  }

  /** Some of them in French. */
  public static class Texts_fr extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"hello", "bonjour " + who}};
    }
  }

  public static void main(String[] args) throws Exception {
    who = "you";
    found = ResourceBundle.getBundle("acme.bundles.Main$Texts", Locale.FRENCH);
    found.getString("hello");
    who = "all";
    read = new PropertyResourceBundle(new StringReader("key=value"));
    ResourceBundle captured = found;
    Supplier<String> texts =
        () -> found.getString("hello") + " " + found.getString("bye") + found.getLocale();
    Supplier<String> keys = () -> new TreeSet<>(captured.keySet()) + captured.getBaseBundleName();
    Supplier<String> others = () -> INITIAL.getString("hello") + " " + read.getString("key");
    Exchange.ship(args, texts, keys, others);
  }
}
// -> bonjour you byefr
// -> [bye, hello]acme.bundles.Main$Texts
// -> hello all value
