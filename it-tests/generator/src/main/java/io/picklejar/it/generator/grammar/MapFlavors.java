package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** Maps, with keys of user code too. */
final class MapFlavors {

  private MapFlavors() {}

  static Flavor any(World world, TypePlan here) {
    return world.choice.percent(30) ? sorted(world) : keyed(world, here);
  }

  private static Flavor sorted(World world) {
    return Flavor.ofJdk(
        "TreeMap<String, Integer>",
        (context, depth) ->
            "H.filled(new TreeMap<String, Integer>("
                + Comparators.sound(context, depth - 1)
                + "), "
                + Template.fill(context, "#s, #s, #s", "", depth)
                + ")",
        List.of(
            View.of(Scalar.STRING, "@.toString()"),
            View.of(Scalar.INT, "@.getOrDefault(#s, -1)"),
            View.of(Scalar.STRING, "@.firstKey()"),
            View.of(Scalar.STRING, "@.headMap(#s).toString()")),
        "@.put(#s, #i);",
        "@.merge(#s, 1, Integer::sum);",
        "@.pollLastEntry();");
  }

  private static Flavor keyed(World world, TypePlan here) {
    Flavor key = Flavors.key(world, here);
    Flavor value = Flavors.element(world, here);
    String type = "Map<" + key.boxed() + ", " + value.boxed() + ">";
    String maker =
        world.choice.of(
            "new HashMap<%T>(Map.<%T>of(%K, %V))",
            "new LinkedHashMap<%T>(Map.<%T>of(%K, %V))",
            "Map.<%T>of(%K, %V)",
            "new java.util.concurrent.ConcurrentHashMap<%T>(Map.<%T>of(%K, %V))",
            "Collections.unmodifiableMap(new HashMap<%T>(Map.<%T>of(%K, %V)))",
            "new Hashtable<%T>(Map.<%T>of(%K, %V))",
            "H.<%T>two(new HashMap<%T>(), %K, %V, %K, %V)",
            "H.<%T>two(new LinkedHashMap<%T>(16, 0.75f, true), %K, %V, %K, %V)");
    Flavor flavor =
        Flavor.ofJdk(
            type,
            (context, depth) -> "((" + type + ") " + make(context, maker, key, value, depth) + ")",
            views(key, value),
            mutations(key, value));
    Flavor above = flavor.over(value);
    Flavor seen = key.user() == null ? above : above.over(key);
    // Constants of enums are in no order that all JVMs have.
    return key.user() == null
        ? seen.with(
            List.of(
                new Flavor.Part(
                    value, "@.get(H.first(@))", "@.put(H.first(@), " + Template.HOLE + ");")))
        : seen;
  }

  private static List<View> views(Flavor key, Flavor value) {
    List<View> views = new ArrayList<>();
    views.add(View.of(Scalar.INT, "@.size()"));
    if (value.isPrintable()) {
      views.add(View.of(Scalar.STRING, "H.sorted(@.entrySet())"));
    }
    views.add(View.of(Scalar.BOOLEAN, "@.containsKey(H.first(@))"));
    if (key.type().equals("String")) {
      views.add(View.of(Scalar.BOOLEAN, "@.containsKey(#s)"));
    }
    if (key.type().equals("int") && value.type().equals("String")) {
      views.add(View.of(Scalar.STRING, "@.get(#i)"));
    }
    return views;
  }

  private static String[] mutations(Flavor key, Flavor value) {
    if (key.type().equals("String") && value.type().equals("int")) {
      return new String[] {"@.merge(#s, 1, Integer::sum);", "@.put(#s, #i);"};
    }
    if (key.type().equals("int") && value.type().equals("String")) {
      return new String[] {"@.computeIfAbsent(#i, key -> #s);", "@.remove(#i);"};
    }
    return new String[] {"@.remove(H.first(@));", "@.clear();"};
  }

  private static String make(Context context, String maker, Flavor key, Flavor value, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < maker.length(); i++) {
      if (maker.startsWith("%K", i)) {
        text.append(Flavors.boxed(context, key, depth - 1));
        i++;
      } else if (maker.startsWith("%V", i)) {
        text.append(Flavors.boxed(context, value, depth - 1));
        i++;
      } else if (maker.startsWith("%T", i)) {
        text.append(key.boxed()).append(", ").append(value.boxed());
        i++;
      } else {
        text.append(maker.charAt(i));
      }
    }
    return text.toString();
  }
}
