package io.picklejar.it.generator.grammar;

/** Operators and static methods of the JDK, conditions and conversions. */
final class Operators {

  private static final String[] INTS = {
    "(#i + #i)",
    "(#i - #i)",
    "(#i * #i)",
    "(#i ^ #i)",
    "(#i >>> 3)",
    "(#i / #i)",
    "(#i % 7)",
    "#s.length()",
    "#s.hashCode()",
    "(int) #c",
    "(int) #l",
    "(int) #d",
    "(#b ? #i : #i)",
    "Math.max(#i, #i)",
    "Integer.parseInt(#s)",
    "H.sum(#i, #i, #i)",
    "IntStream.range(0, #i & 7).map(each -> each * 3).sum()",
    "Oops.caught((IntSupplier) () -> { if (#b) { throw new Oops(#s, #i); } return #i; })",
    "#s.compareTo(#s)",
    "Long.hashCode(#l)",
    "#s.indexOf(#c)",
    "Lazy.steps(#i & 15)"
  };
  private static final String[] BOOLEANS = {
    "(#i < #i)",
    "(#i == #i)",
    "(#b && #b)",
    "(#b || #b)",
    "!#b",
    "#s.isEmpty()",
    "#s.equals(#s)",
    "(#d >= #d)",
    "Character.isLetter(#c)"
  };
  private static final String[] STRINGS = {
    "(#s + #s)",
    "(#s + #i)",
    "(\"<\" + #s + #c + #l + \">\")",
    "(#s + #b + #d)",
    "#s.toUpperCase()",
    "#s.substring(#i % 3)",
    "String.valueOf(#i)",
    "#s.concat(#s)",
    "#s.replace(#c, #c)",
    "(#b ? #s : #s)",
    "String.format(\"%s-%d\", #s, #i)",
    "String.join(\",\", #s, #s)",
    "\"\"\"\n  a\n    b\\\n\"\"\" + #s",
    "String.valueOf(((IntFunction<int[]>) int[]::new).apply(#i & 7).length)",
    "((Function<String, Box<String>>) Box<String>::new).apply(#s).get()",
    "Single.of(#s)",
    "Single.same(#b)",
    "Lazy.word()"
  };

  private Operators() {}

  static String of(Context context, Scalar type, int depth) {
    return Template.fill(context, template(context.choice(), type), "", depth);
  }

  private static String template(Choice choice, Scalar type) {
    return switch (type) {
      case INT -> choice.of(INTS);
      case LONG ->
          choice.of("(#l + #i)", "(#l * 31L)", "(long) #i", "(#b ? #l : #l)", "Math.abs(#l)");
      case DOUBLE -> choice.of("(#d + #d)", "(#i % 100) / 4.0", "(#b ? #d : #d)", "Math.floor(#d)");
      case BOOLEAN -> choice.of(BOOLEANS);
      case CHAR ->
          choice.of(
              "(#b ? #c : #c)", "(char) (#c + 1)", "#s.charAt(0)", "Character.toUpperCase(#c)");
      case STRING -> choice.of(STRINGS);
    };
  }
}
