package acme.matching;

import io.picklejar.it.harness.Exchange;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Matchers go on from where they stand. */
public class Main {
  static Matcher fresh;
  static Matcher found;
  static Matcher many;

  public static void main(String[] args) throws Exception {
    Pattern pattern = Pattern.compile("(\\w)(?<sign>[,;])");
    fresh = pattern.matcher("a,b;");
    found = pattern.matcher("a,b;c,");
    found.find();
    many = Pattern.compile("(.)".repeat(15)).matcher("abcdefghijklmnopqrs");
    many.find();
    Supplier<String> starting = () -> fresh.find() + fresh.group(1) + fresh.group("sign");
    Supplier<String> going = () -> found.group() + found.find() + found.group(1) + found.start(2);
    Supplier<String> groups = () -> many.group(15) + many.groupCount() + many.find();
    Exchange.ship(args, starting, going, groups);
  }
}
// -> truea,
// -> a,trueb3
// -> o15false
