package io.picklejar.agent;

import io.picklejar.agent.keep.KeepFile;
import io.picklejar.internal.closure.Budget;
import io.picklejar.internal.closure.Rules;
import io.picklejar.internal.reach.KeepRule;
import io.picklejar.internal.restore.Policy;
import io.picklejar.internal.share.Share;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The agent's options: {@code key=value,key=value}, as JaCoCo's.
 *
 * @param includes classes that are user code, whatever else says otherwise
 * @param excludes classes that are not user code; wins over {@code includes}
 * @param functions further function types, by class name
 * @param log how much is said on standard error
 * @param share where functions keep what they have in common; null for in each of them
 * @param rules what is shipped beside what functions reach
 * @param policy which closures are restored
 */
record Options(
    Wildcards includes,
    Wildcards excludes,
    List<String> functions,
    Log log,
    @Nullable Share share,
    Rules rules,
    Policy policy) {

  /** How much is said. */
  enum Log {
    /** Nothing but errors. */
    OFF,
    /** One line at startup. */
    INFO,
    /** Each closure. */
    DEBUG
  }

  private static final String KEYS =
      "includes=<class names with * and ?, separated by ':'>, excludes=<same>,"
          + " functions=<names of further function types, separated by ':'>, log=off|info|debug,"
          + " keep=<file of reachability metadata>, globals=reached|all,"
          + " warnBytes=<number>, failBytes=<number>,"
          + " share=<file.jar or folder>, accept=any|signed|none, allow=<class names>, key=<file>,"
          + " keyEnv=<variable>, maxBytes=<number>";

  /**
   * {@return the parsed options}
   *
   * @throws IllegalArgumentException for an unknown key or a bad value; the message lists the keys
   */
  static Options parse(@Nullable String text) {
    Wildcards includes = Wildcards.NONE;
    Wildcards excludes = Wildcards.NONE;
    List<String> functions = List.of();
    Log log = Log.INFO;
    List<KeepRule> keep = List.of();
    boolean allGlobals = false;
    long warnBytes = Long.MAX_VALUE;
    long failBytes = Long.MAX_VALUE;
    Share share = null;
    Map<String, String> security = new HashMap<>();
    for (String pair : pairs(text)) {
      String value = value(pair);
      switch (key(pair)) {
        case "includes" -> includes = Wildcards.parse(value);
        case "excludes" -> excludes = Wildcards.parse(value);
        case "functions" -> functions = names(value);
        case "log" -> log = log(value);
        case "keep" -> keep = keep(value);
        case "globals" -> allGlobals = allGlobals(value);
        case "warnBytes" -> warnBytes = bytes(pair);
        case "failBytes" -> failBytes = bytes(pair);
        case "share" -> share = share(value);
        default -> security.put(securityKey(pair), value);
      }
    }
    Rules rules = new Rules(keep, allGlobals, new Budget(warnBytes, failBytes));
    return new Options(
        includes, excludes, functions, log, share, rules, policy(security, includes));
  }

  private static Share share(String location) {
    try {
      return Share.at(location);
    } catch (IllegalArgumentException e) {
      throw bad(String.valueOf(e.getMessage()));
    }
  }

  private static long bytes(String pair) {
    try {
      long bytes = Long.parseLong(value(pair));
      if (bytes >= 0) {
        return bytes;
      }
    } catch (NumberFormatException e) {
      // Said below, as of a negative number.
    }
    throw bad(pair + " is not a number of bytes");
  }

  private static List<KeepRule> keep(String file) {
    try {
      return KeepFile.read(Path.of(file));
    } catch (IllegalArgumentException e) {
      throw bad(String.valueOf(e.getMessage()));
    }
  }

  private static boolean allGlobals(String value) {
    return switch (value) {
      case "reached" -> false;
      case "all" -> true;
      default -> throw bad("globals=" + value + " is not one of reached, all");
    };
  }

  private static String securityKey(String pair) {
    if (!Policy.OPTIONS.contains(key(pair))) {
      throw bad("there is no option '" + key(pair) + "'");
    }
    return key(pair);
  }

  private static Policy policy(Map<String, String> security, Wildcards includes) {
    try {
      return Policy.of(security, name -> LibraryPackages.contain(name) && !includes.matches(name));
    } catch (IllegalArgumentException e) {
      throw bad(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> pairs(@Nullable String text) {
    return text == null || text.isEmpty() ? List.of() : List.of(text.split(",", -1));
  }

  private static String key(String pair) {
    int equals = pair.indexOf('=');
    if (equals <= 0) {
      throw bad("'" + pair + "' is not of the form key=value");
    }
    return pair.substring(0, equals);
  }

  private static String value(String pair) {
    String value = pair.substring(pair.indexOf('=') + 1);
    if (value.isBlank()) {
      throw bad("option '" + key(pair) + "' has no value");
    }
    return value;
  }

  private static List<String> names(String value) {
    List<String> names = new ArrayList<>();
    for (String name : value.split(":", -1)) {
      if (name.isEmpty()
          || !name.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c))) {
        throw bad("'" + name + "' in functions= is not a class name");
      }
      names.add(name);
    }
    return List.copyOf(names);
  }

  private static Log log(String value) {
    for (Log log : Log.values()) {
      if (log.name().toLowerCase(Locale.ROOT).equals(value)) {
        return log;
      }
    }
    throw bad("log=" + value + " is not one of off, info, debug");
  }

  static IllegalArgumentException bad(String what) {
    return new IllegalArgumentException(
        "Bad agent options: " + what + ". The options are " + KEYS + ". See README.md#options");
  }
}
