package io.picklejar.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule table: text such as {@code "late:delay>60,short hop:distance<300,westward:to=CA"} made
 * into lambdas once, by {@code main}.
 */
final class Rules {

  private static final Pattern NUMBER = Pattern.compile("([^:]+):(delay|distance)([<>])(-?\\d+)");
  private static final Pattern STATE = Pattern.compile("([^:]+):(from|to)=(\\w+)");

  private static List<Rule> table = List.of();

  private Rules() {}

  /** Replaces the table by the rules of {@code text}. */
  static void parse(String text) {
    List<Rule> parsed = new ArrayList<>();
    for (String rule : text.split(",")) {
      parsed.add(rule(rule.strip()));
    }
    table = List.copyOf(parsed);
  }

  /** {@return the names of the rules that match, in the table's order} */
  static List<String> matching(Leg leg) {
    return table.stream().filter(rule -> rule.matches().test(leg)).map(Rule::name).toList();
  }

  private static Rule rule(String text) {
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return new Rule(
          number.group(1),
          numeric(
              number.group(2).equals("delay") ? Flight::delay : Flight::distance,
              comparison(number.group(3), Integer.parseInt(number.group(4)))));
    }
    Matcher state = STATE.matcher(text);
    if (state.matches()) {
      Function<Leg, String> side = state.group(2).equals("from") ? Leg::fromState : Leg::toState;
      String wanted = state.group(3);
      return new Rule(state.group(1), leg -> side.apply(leg).equals(wanted));
    }
    throw new IllegalArgumentException(
        "bad rule \""
            + text
            + "\": write name:delay>N, name:distance<N, name:from=XX or name:to=XX");
  }

  private static Predicate<Leg> numeric(ToIntFunction<Flight> column, IntPredicate comparison) {
    return leg -> comparison.test(column.applyAsInt(leg.flight()));
  }

  private static IntPredicate comparison(String sign, int limit) {
    return sign.equals("<") ? value -> value < limit : value -> value > limit;
  }
}
