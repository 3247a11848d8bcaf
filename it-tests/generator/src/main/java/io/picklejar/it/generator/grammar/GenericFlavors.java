package io.picklejar.it.generator.grammar;

import java.util.List;

/** Values of the generic, sealed and other types that every program has. */
final class GenericFlavors {

  private GenericFlavors() {}

  static Flavor any(World world, TypePlan here) {
    return switch (world.choice.below(8)) {
      case 0, 1 -> box(Flavors.element(world, here));
      case 2, 3 -> chain(Flavors.element(world, here));
      case 4 -> text();
      case 5 -> deep();
      case 6 -> oops();
      default -> shape(world.newest);
    };
  }

  private static Flavor box(Flavor element) {
    String type = "Box<" + element.boxed() + ">";
    List<View> views = CollectionFlavors.views(element, "@.get()");
    views.remove(0);
    views.add(View.of(Scalar.STRING, "@.describe()"));
    // One of these is a static that all programs have.
    boolean mayBeStatic = element.boxed().equals("String");
    return made(type, "new Box<%T>(%E)", element, views, "@.put(@.get());")
        .over(element)
        .with(
            List.of(
                new Flavor.Part(
                    element, "@.get()", mayBeStatic ? "" : "@.put(" + Template.HOLE + ");")));
  }

  private static Flavor chain(Flavor element) {
    String type = "Chain<" + element.boxed() + ">";
    List<View> views = CollectionFlavors.views(element, "@.iterator().next()");
    if (element.isPrintable()) {
      views.add(View.of(Scalar.STRING, "H.each(@.iterator())"));
    }
    return made(type, "Chain.<%T>of(%E, %E)", element, views).over(element);
  }

  private static Flavor made(
      String type, String maker, Flavor element, List<View> views, String... mutations) {
    Flavor.Fresh fresh = (context, depth) -> CollectionFlavors.make(context, maker, element, depth);
    return Flavor.ofJdk(type, fresh, views, mutations);
  }

  private static Flavor text() {
    return of(
        "Box<String>",
        "(#b ? new Box.Text(#s) : Box.DEFAULT)",
        List.of(
            View.of(Scalar.STRING, "@.get()"),
            View.of(Scalar.INT, "@.map(String::length).get()"),
            View.of(Scalar.STRING, "@.describe()"),
            View.of(Scalar.STRING, "Box.larger(@, new Box<String>(#s))")));
  }

  private static Flavor deep() {
    return of("Deep", "Deep.of(#i)", List.of(View.of(Scalar.STRING, "@.word()")));
  }

  private static Flavor oops() {
    return of(
        "Oops",
        "new Oops(#s, #i)",
        List.of(
            View.of(Scalar.STRING, "@.getMessage()"),
            View.of(Scalar.STRING, "@.getCause().getMessage()"),
            View.of(Scalar.INT, "@.code()"),
            View.of(Scalar.INT, "Oops.caught((IntSupplier) () -> { throw @; })")));
  }

  private static Flavor shape(boolean newest) {
    String nested =
        "switch (@) { case Shape.Both(Shape.Dot(var at), Shape.Named(var name, _)) -> at +"
            + " name.length(); case Shape.Both(Shape.Both _, Shape other) when other.size() > 3 ->"
            + " 7; case Shape.Both _ -> 8; case Shape.Dot(int at) -> at; case Shape.Named named ->"
            + " named.size(); case Shape.Unit unit -> unit.size(); }";
    return of(
        "Shape",
        "(#b ? new Shape.Both(new Shape.Dot(#i), new Shape.Named(#s, #i)) : #b ?"
            + " Shape.Unit.FOOT : new Shape.Named(#s))",
        List.of(
            View.of(Scalar.INT, "Shape.area(@)"),
            View.of(Scalar.INT, "@.size()"),
            View.of(Scalar.STRING, "@.getClass().getSimpleName()"),
            View.of(Scalar.INT, newest ? nested : "(@ instanceof Shape.Dot dot ? dot.at() : 1)")));
  }

  private static Flavor of(String type, String maker, List<View> views) {
    return Flavor.ofJdk(
        type,
        (context, depth) -> "((" + type + ") " + Template.fill(context, maker, "", depth) + ")",
        views);
  }
}
