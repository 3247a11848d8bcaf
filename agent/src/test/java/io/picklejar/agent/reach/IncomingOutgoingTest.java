package io.picklejar.agent.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.reach.Reach;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.reach.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IncomingOutgoingTest {

  private static final String ITEMS =
      """
      class Item {
        static int weight; static int report;
        int key;
        Object score() { return key * weight; }
        Object report() { return report; }
      }
      """;

  private static Set<String> statics(List<String> objects, String... sources) {
    return Sources.reached(objects, sources).statics().keySet().stream()
        .map(field -> field.owner() + "." + field.name())
        .collect(Collectors.toSet());
  }

  private static Set<String> statics(String... sources) {
    return statics(List.of(), sources);
  }

  @Test
  void an_argument_is_an_object_that_comes_from_elsewhere() {
    assertThat(
            statics(
                ITEMS,
                """
                class Root implements java.util.function.Function<Item, Object> {
                  public Object apply(Item item) { return item.score(); }
                }
                """))
        .contains("Item.weight")
        .doesNotContain("Item.report");
  }

  @Test
  void an_argument_may_be_of_any_class_below_its_type_also_where_the_function_has_one() {
    assertThat(
            statics(
                List.of("Own"),
                """
                interface Shape { Object area(); }
                """,
                """
                class Own implements Shape { static int own; public Object area() { return own; } }
                """,
                """
                class Other extends Own { static int other; public Object area() { return other; } }
                """,
                """
                class Root implements java.util.function.Function<Shape, Object> {
                  public Object apply(Shape shape) { return shape.area(); }
                }
                """))
        .contains("Own.own", "Other.other");
  }

  @Test
  void an_argument_may_be_a_proxy_with_any_handler() {
    assertThat(
            statics(
                """
                interface Shape { Object area(); }
                """,
                """
                class Handler implements java.lang.reflect.InvocationHandler {
                  static int asked;
                  public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] args) {
                    return asked;
                  }
                }
                """,
                """
                class Root implements java.util.function.Function<Shape, Object> {
                  public Object apply(Shape shape) { return shape.area(); }
                }
                """))
        .contains("Handler.asked");
  }

  @Test
  void an_argument_may_be_of_a_class_that_nobody_has_seen() {
    assertThat(
            statics(
                """
                interface Scorer { Object score(); default Object twice() { return Totals.sum; } }
                """,
                """
                abstract class Step { Object name() { return Totals.name; } }
                """,
                """
                class Totals { static int sum; static String name; }
                """,
                """
                class Root implements java.util.function.BiFunction<Scorer, Step, Object> {
                  public Object apply(Scorer scorer, Step step) { return scorer.twice() + "" + step.name(); }
                }
                """))
        .contains("Totals.sum", "Totals.name");
  }

  @Test
  void what_the_interface_of_a_lambda_has_bodies_for_may_be_called() {
    Sources sources =
        Sources.of(
            """
            interface Scorer { int factor = 3; Object score(); default Object twice() { return Totals.sum; } }
            """,
            """
            class Totals { static int sum; }
            """);
    Reach reach = new Reach(sources, sources);
    reach.invoked("Scorer", new Step("function", null));

    assertThat(reach.run().statics().keySet()).extracting(StaticField::name).contains("sum");
  }

  @Test
  void a_call_of_which_the_function_has_a_receiver_asks_for_no_others() {
    assertThat(
            statics(
                List.of("Own"),
                """
                interface Shape { Object area(); Object title(); }
                """,
                """
                class Own implements Shape {
                  static int own;
                  public Object area() { return own; }
                  public Object title() { return ""; }
                }
                """,
                """
                class Other implements Shape {
                  static int other;
                  public Object area() { return other; }
                  public Object title() { return ""; }
                }
                """,
                """
                class Root implements java.util.function.Supplier<Object> {
                  java.util.List<Shape> shapes;
                  public Object get() { return shapes.get(0).area(); }
                }
                """))
        .contains("Own.own")
        .doesNotContain("Other.other");
  }

  @Test
  void what_a_cast_gives_comes_from_elsewhere_where_the_function_has_no_such_object() {
    assertThat(
            statics(
                ITEMS,
                """
                class Root implements java.util.function.Function<Object, Object> {
                  public Object apply(Object any) { return any instanceof Item i ? i.score() : ""; }
                }
                """))
        .contains("Item.weight");
  }

  @Test
  void an_object_that_leaves_may_be_asked_anything() {
    assertThat(
            statics(
                ITEMS,
                """
                class Root implements java.util.function.Supplier<Object> {
                  public Object get() { return new Item(); }
                }
                """))
        .contains("Item.weight", "Item.report");
  }

  @Test
  void so_may_what_its_fields_hold_and_what_its_methods_give() {
    assertThat(
            statics(
                ITEMS,
                """
                class Other { static int other; Object say() { return other; } }
                """,
                """
                class Box { Item item = new Item(); Other other() { return new Other(); } }
                """,
                """
                class Root implements java.util.function.Supplier<Object> {
                  public Object get() { return new Box(); }
                }
                """))
        .contains("Item.report", "Other.other");
  }

  @Test
  void an_object_that_stays_is_asked_what_the_code_asks() {
    assertThat(
            statics(
                ITEMS,
                """
                class Root implements java.util.function.Supplier<Object> {
                  Item make() { return new Item(); }
                  Object text(Item item) { return "item " + item + item.score(); }
                  public Object get() { return text(make()); }
                }
                """))
        .contains("Item.weight")
        .doesNotContain("Item.report");
  }

  @Test
  void an_object_leaves_by_a_collection_a_static_an_array_an_exception_or_a_lambda() {
    for (String leaving :
        List.of(
            "new java.util.ArrayList<Object>().add(new Item())",
            "kept = new Item()",
            "many[0] = new Item()",
            "nothing ? \"\" : new Item()",
            "((java.util.function.Supplier<Object>) Item::new)",
            "((java.util.function.Supplier<Item>) () -> made())")) {
      assertThat(
              statics(
                  ITEMS,
                  """
                  class Root implements java.util.function.Supplier<Object> {
                    static Item kept; Object[] many; boolean nothing;
                    static Item made() { return new Item(); }
                    static boolean isThere(Object any) { return any != null; }
                    public Object get() { Object made = %s; return isThere(made); }
                  }
                  """
                      .formatted(leaving)))
          .as(leaving)
          .contains("Item.report");
    }
  }

  @Test
  void an_object_leaves_by_a_field_or_an_array_of_what_came() {
    for (String leaving : List.of("box.item = new Special()", "box.items[0] = new Special()")) {
      assertThat(
              statics(
                  ITEMS,
                  """
                  class Special extends Item {
                    static int special;
                    Object score() { return special; }
                  }
                  """,
                  """
                  class Box { Item item; Item[] items; }
                  """,
                  """
                  class Root implements java.util.function.Consumer<Box> {
                    public void accept(Box box) { %s; }
                  }
                  """
                      .formatted(leaving)))
          .as(leaving)
          .contains("Special.special");
    }
  }

  @Test
  void the_library_is_given_what_the_function_gives_it() {
    assertThat(
            statics(
                ITEMS,
                """
                class Root implements java.util.function.Supplier<Object> {
                  public Object get() { throw new Trouble(); }
                  static class Trouble extends RuntimeException {
                    static int code;
                    int code() { return code; }
                  }
                }
                """))
        .contains("Root$Trouble.code");
  }

  private static final List<String> SHAPES =
      List.of(
          """
          interface Shape { Object area(); }
          """,
          """
          class Own implements Shape { static int own; public Object area() { return own; } }
          """,
          """
          class Other implements Shape { static int other; public Object area() { return other; } }
          """);

  private static Set<String> shapes(String root) {
    return statics(List.of("Own"), SHAPES.get(0), SHAPES.get(1), SHAPES.get(2), root);
  }

  @Test
  void what_lies_in_a_list_that_comes_may_be_of_any_class_also_where_the_function_has_one() {
    assertThat(
            shapes(
                """
                class Root implements java.util.function.Function<java.util.List<Shape>, Object> {
                  public Object apply(java.util.List<Shape> shapes) { return shapes.get(0).area(); }
                }
                """))
        .contains("Own.own", "Other.other");
  }

  @Test
  void so_may_what_an_argument_holds_or_gives() {
    for (String asked :
        List.of("page.shape.area()", "page.shape().area()", "page.all.get(0).area()")) {
      assertThat(
              statics(
                  List.of("Own"),
                  SHAPES.get(0),
                  SHAPES.get(1),
                  SHAPES.get(2),
                  """
                  abstract class Page {
                    Shape shape; java.util.List<Shape> all;
                    abstract Shape shape();
                  }
                  """,
                  """
                  class Root implements java.util.function.Function<Page, Object> {
                    public Object apply(Page page) { return %s; }
                  }
                  """
                      .formatted(asked)))
          .as(asked)
          .contains("Own.own", "Other.other");
    }
  }

  @Test
  void a_function_of_a_string_is_given_no_others() {
    assertThat(
            shapes(
                """
                class Root implements java.util.function.Function<String, Object> {
                  java.util.List<Shape> shapes;
                  public Object apply(String name) { return name + shapes.get(0).area(); }
                }
                """))
        .contains("Own.own")
        .doesNotContain("Other.other");
  }

  private static final String VISITORS =
      """
      interface Visitor { Object circle(); Object square(Plain plain); }
      """;

  private static final String PRINTER =
      """
      class Printer implements Visitor {
        static int circle;
        public Object circle() { return circle; }
        public Object square(Plain plain) { return null; }
      }
      """;

  private static final String PLAIN =
      """
      class Plain { static int plain; Object plain() { return plain; } }
      """;

  @Test
  void what_an_object_of_an_unseen_class_is_given_may_be_asked_anything() {
    for (String shape :
        List.of(
            "interface Shape { Object accept(Visitor visitor, Plain plain); }",
            "class Shape { Object accept(Visitor visitor, Plain plain) { return null; } }")) {
      assertThat(
              statics(
                  VISITORS,
                  PRINTER,
                  PLAIN,
                  shape,
                  """
                  class Root implements java.util.function.Function<Shape, Object> {
                    public Object apply(Shape shape) { return shape.accept(new Printer(), new Plain()); }
                  }
                  """))
          .as(shape)
          .contains("Printer.circle")
          .doesNotContain("Plain.plain");
    }
  }

  @Test
  void so_may_what_a_listener_is_given_where_there_are_others() {
    assertThat(
            statics(
                List.of("Own"),
                VISITORS,
                PRINTER,
                PLAIN,
                """
                interface Shape { Object accept(Visitor visitor); }
                """,
                """
                class Own implements Shape { public Object accept(Visitor visitor) { return visitor; } }
                """,
                """
                class Root implements java.util.function.Supplier<Object> {
                  static java.util.List<Shape> shapes;
                  public Object get() { return 1 + "" + shapes.get(0).accept(new Printer()).hashCode(); }
                }
                """))
        .contains("Printer.circle");
  }

  @Test
  void what_only_code_of_the_function_is_given_is_asked_what_that_asks() {
    assertThat(
            statics(
                VISITORS,
                PRINTER,
                PLAIN,
                """
                class Shape { boolean accept(Visitor visitor) { return visitor == null; } }
                """,
                """
                class Root implements java.util.function.Supplier<Object> {
                  public Object get() { return new Shape().accept(new Printer()); }
                }
                """))
        .doesNotContain("Printer.circle");
  }
}
