package io.picklejar.it.generator.grammar;

/**
 * Statements that jump. In the templates, {@code ~} is a block, {@code $} a new name, {@code %o}
 * the text that the statements write to.
 */
final class Flows {
  private static final String[] TEMPLATES = {
    "int $ = 3; while ($ > 0) { if (#b && $ == 2) { break; } $--; ~ }",
    "int $ = 0; do { $++; if (#i == $) { continue; } ~ } while ($ < 3);",
    "$: for (int $a = 0; $a < 3; $a++) { for (int $b = 0; $b < 2; $b++) {"
        + " if (#b) { continue $; } if (#i == $a) { break $; } ~ } }",
    "synchronized (%o) { ~ }",
    "var $ = new int[] {#i, #i}; $[0] += #i; $[1] <<= 2; $[Math.floorMod(#i, 2)]++;"
        + " %o.append($[0] ^ $[1]); ~",
    "try { if (#b) { throw new Oops(#s, #i); } ~ } catch (Oops | ArithmeticException $) {"
        + " %o.append($.getMessage()); } finally { %o.append('F'); }",
    "Object $ = H.same(#s); if (!($ instanceof String $a) || $a.length() < 2) { %o.append(\"no\");"
        + " } else { %o.append($a.charAt(1)); ~ }",
    "long $ = #l; $ += #i; $ >>>= 1; $ ^= #c; %o.append($); ~",
    "String $ = #b ? #s : #b ? null : #s; %o.append($ == null ? \"null\" : $ + #c); ~",
    "enum $E { ONE, TWO { @Override public String toString() { return \"t\"; } };"
        + " int rank() { return ordinal() + 1; } }\n"
        + "for ($E $ : $E.values()) { %o.append($).append($.rank()); } ~",
    "interface $I { int of(int a); default int twice(int a) { return of(of(a)); } }\n"
        + "$I $ = $b -> $b + #i; %o.append($.twice(#i)); ~",
    "Runnable $ = () -> { ~ }; $.run(); $.run();",
    "int $a = #i; %o.append(new Object() { int $ = $a; String text() { return \"o\" + $; }"
        + " }.text()); ~"
  };

  private Flows() {}

  /** {@return a template with its names and its output} */
  static String any(Choice choice, String name, String out) {
    return choice
        .of(TEMPLATES)
        .replace("%o", out)
        .replace("$E", "E" + name)
        .replace("$I", "I" + name)
        .replace("$a", name + "a")
        .replace("$b", name + "b")
        .replace("$", name);
  }
}
