package io.picklejar.it.generator.grammar;

/** Tolerates exceptions, so that programs get far. */
final class Failures {

  private Failures() {}

  /** {@return the value, or a plain one when making it fails} */
  static String caught(Context context, Flavor flavor, String value) {
    String none =
        switch (flavor.type()) {
          case "int", "long", "double", "char" -> "(" + flavor.type() + ") 0";
          case "byte" -> "(byte) 1";
          case "short" -> "(short) 1";
          case "float" -> "1f";
          case "boolean" -> "false";
          case "String" -> "\"none\"";
          default -> flavor.make(context.asStatic().asStable(), 0);
        };
    // With a cast the compiler looks at the lambda's body once, not twice per nesting.
    String type = flavor.boxed();
    return "H.<" + type + ">or((Supplier<" + type + ">) () -> " + value + ", " + none + ")";
  }
}
