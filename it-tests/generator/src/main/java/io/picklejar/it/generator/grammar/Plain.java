package io.picklejar.it.generator.grammar;

import java.util.HashSet;
import java.util.Set;

/** Types whose objects a stream takes without Picklejar. */
final class Plain {
  private static final Set<String> VALUES =
      Set.of(
          "byte",
          "short",
          "int",
          "long",
          "float",
          "double",
          "boolean",
          "char",
          "String",
          "Object",
          "Integer",
          "Long",
          "Character",
          "Boolean");
  private static final Set<String> OF_JDK =
      Set.of(
          "StringBuilder",
          "StringBuffer",
          "BitSet",
          "AtomicLong",
          "AtomicBoolean",
          "AtomicIntegerArray",
          "Properties",
          "Vector<String>",
          "PriorityQueue<Integer>",
          "Map<DayOfWeek, String>",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicReference<String>");

  private Plain() {}

  /** {@return whether the stream takes objects of the type} */
  static boolean is(Flavor flavor) {
    return is(flavor, new HashSet<>());
  }

  private static boolean is(Flavor flavor, Set<TypePlan> asked) {
    String type = flavor.type();
    if (VALUES.contains(type) || OF_JDK.contains(type)) {
      return true;
    }
    if (flavor.user() != null && type.equals(flavor.user().reference())) {
      return is(flavor.user(), asked);
    }
    boolean holds = isList(type) || type.startsWith("Deque<") || type.startsWith("Map<");
    return (holds || type.endsWith("]"))
        && (flavor.user() == null || !flavor.parts().isEmpty())
        && flavor.parts().stream().allMatch(part -> isInside(part.flavor(), asked));
  }

  /** Lists are made in too many ways. */
  private static boolean isInside(Flavor flavor, Set<TypePlan> asked) {
    return !isList(flavor.type()) && is(flavor, asked);
  }

  private static boolean is(TypePlan plan, Set<TypePlan> asked) {
    return !asked.add(plan)
        || switch (plan.kind) {
          case ENUM -> true;
          case ABSTRACT, INTERFACE ->
              !plan.below.isEmpty() && plan.below.stream().allMatch(t -> is(t, asked));
          case CLASS ->
              isClass(plan, asked) && plan.below.stream().allMatch(t -> isClass(t, asked));
          case RECORD -> isClass(plan, asked);
          case UTILITY -> false;
        };
  }

  /** One whose objects stay what they are: not made anew by a method of theirs. */
  private static boolean isClass(TypePlan plan, Set<TypePlan> asked) {
    boolean stays = plan.serialForm != SerialForm.REPLACE && plan.serialForm != SerialForm.RESOLVE;
    return plan.serializable
        && stays
        && !plan.inner
        && plan.allFields().stream().allMatch(field -> isInside(field.flavor(), asked));
  }

  private static boolean isList(String type) {
    return type.startsWith("List<");
  }

  /**
   * {@return an expression whose object the stream takes} Parts of lists it doesn't, and it gives
   * hash tables another order.
   */
  static String of(Flavor flavor, String made) {
    if (isList(flavor.type())) {
      return "new Array" + flavor.type() + "(" + made + ")";
    }
    boolean isHashed = flavor.type().startsWith("Map<") && !OF_JDK.contains(flavor.type());
    return isHashed ? "new LinkedHash" + flavor.type() + "(" + made + ")" : made;
  }
}
