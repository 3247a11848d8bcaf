package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** Lists, sets, queues. */
final class CollectionFlavors {
  private static final String E = "%E";

  private CollectionFlavors() {}

  static Flavor any(World world, TypePlan here) {
    Flavor constants = world.choice.percent(12) ? EnumFlavors.any(world, here) : null;
    if (constants != null) {
      return constants;
    }
    return switch (world.choice.below(8)) {
      case 0, 1, 2 -> list(world, Flavors.element(world, here));
      case 3 -> set(world, Flavors.key(world, here));
      case 4 -> sorted(world);
      case 5 -> deque(world, Flavors.element(world, here));
      default -> MapFlavors.any(world, here);
    };
  }

  private static Flavor list(World world, Flavor element) {
    String maker =
        world.choice.of(
            "new ArrayList<%T>(List.<%T>of(%E, %E))",
            "new LinkedList<%T>(List.<%T>of(%E, %E))",
            "List.<%T>of(%E, %E, %E)",
            "List.<%T>of(%E)",
            "new ArrayList<%T>(Arrays.<%T>asList(%E, null))",
            "Collections.unmodifiableList(new ArrayList<%T>(List.<%T>of(%E, %E)))",
            "Collections.synchronizedList(new ArrayList<%T>(List.<%T>of(%E)))",
            "new java.util.concurrent.CopyOnWriteArrayList<%T>(List.<%T>of(%E))",
            "Collections.<%T>nCopies(2, %E)",
            "new ArrayList<%T>(List.<%T>of(%E, %E, %E)).subList(0, 2)",
            "new ArrayList<%T>() {{ add(%E); }}");
    List<View> views = views(element, "@.get(Math.floorMod(#i, @.size()))");
    text(element, views);
    String[] mutations = {
      "@.add(0, @.get(0));", "@.remove(0);", "Collections.reverse(@);", "@.set(0, @.get(1));"
    };
    return of("List", maker, element, views, mutations)
        .with(
            List.of(
                new Flavor.Part(
                    element,
                    "@.get(Math.floorMod(#i, @.size()))",
                    "@.set(0, " + Template.HOLE + ");"),
                new Flavor.Part(element, "@.get(0)", "@.add(" + Template.HOLE + ");")));
  }

  private static Flavor set(World world, Flavor element) {
    String maker =
        world.choice.of(
            "new LinkedHashSet<%T>(List.<%T>of(%E))",
            "new HashSet<%T>(Arrays.<%T>asList(%E, %E))",
            "Set.<%T>of(%E)",
            "new HashSet<%T>(Arrays.<%T>asList(%E, %E, %E))",
            "Collections.unmodifiableSet(new LinkedHashSet<%T>(Arrays.<%T>asList(%E, %E)))",
            "java.util.concurrent.ConcurrentHashMap.<%T>newKeySet()");
    List<View> views = views(element, "@.iterator().next()");
    views.clear();
    views.add(View.of(Scalar.STRING, "H.sorted(@)"));
    views.add(View.of(Scalar.INT, "@.size()"));
    if (element.type().equals("String")) {
      views.add(View.of(Scalar.BOOLEAN, "@.contains(#s)"));
    }
    return of("Set", maker, element, views, "@.clear();", "@.remove(H.first(@));");
  }

  private static Flavor sorted(World world) {
    String type = "TreeSet<String>";
    return Flavor.ofJdk(
        type,
        (context, depth) ->
            "H.filled(new TreeSet<String>("
                + Comparators.sound(context, depth - 1)
                + "), "
                + Template.fill(context, "#s, #s, #s", "", depth)
                + ")",
        List.of(
            View.of(Scalar.STRING, "@.toString()"),
            View.of(Scalar.STRING, "@.first()"),
            View.of(Scalar.STRING, "@.ceiling(#s)"),
            View.of(Scalar.STRING, "@.descendingSet().toString()"),
            View.of(Scalar.BOOLEAN, "@.contains(#s)")),
        "@.add(#s);",
        "@.pollFirst();");
  }

  private static Flavor deque(World world, Flavor element) {
    String maker =
        world.choice.of(
            "new ArrayDeque<%T>(List.<%T>of(%E, %E))", "new LinkedList<%T>(List.<%T>of(%E, %E))");
    List<View> views = views(element, "@.peekFirst()");
    text(element, views);
    return of("Deque", maker, element, views, "@.addLast(@.pollFirst());", "@.pollLast();")
        .with(
            List.of(
                new Flavor.Part(element, "@.peekFirst()", "@.addLast(" + Template.HOLE + ");")));
  }

  private static void text(Flavor element, List<View> views) {
    if (element.isPrintable()) {
      views.add(View.of(Scalar.STRING, "@.toString()"));
    }
  }

  /** {@return the element's views seen through the collection} */
  static List<View> views(Flavor element, String element0) {
    List<View> views = new ArrayList<>();
    views.add(View.of(Scalar.INT, "@.size()"));
    for (View view : element.views()) {
      if (view.template().indexOf('@') == view.template().lastIndexOf('@')) {
        String seen = view.template().replace("@", "H.id(" + element0 + ")");
        String template = "((" + view.result().type() + ") " + seen + ")";
        views.add(new View(view.result(), template, view.level(), view.stable()));
      }
    }
    return views;
  }

  private static Flavor of(
      String raw, String maker, Flavor element, List<View> views, String... mutations) {
    String type = raw + "<" + element.boxed() + ">";
    return Flavor.ofJdk(
            type,
            (context, depth) -> "((" + type + ") " + make(context, maker, element, depth) + ")",
            views,
            mutations)
        .over(element);
  }

  static String make(Context context, String maker, Flavor element, int depth) {
    StringBuilder text = new StringBuilder();
    String rest = maker.replace("%T", element.boxed());
    for (int at = rest.indexOf(E); at >= 0; at = rest.indexOf(E)) {
      text.append(rest, 0, at).append(Flavors.boxed(context, element, depth - 1));
      rest = rest.substring(at + E.length());
    }
    return text.append(rest).toString();
  }
}
