package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.jvm.LambdaSites;
import java.io.Serializable;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LambdaTest {
  interface F<A, B> extends Function<A, B>, Serializable {}

  interface S<T> extends Supplier<T>, Serializable {}

  interface Narrow extends F<String, Integer> {
    @Override
    Integer apply(String text);
  }

  interface ManyPrimitives extends Serializable {
    double sum(short b, char c, int d, long e, float f, double g);
  }

  static class Parent {
    String name() {
      return "parent";
    }
  }

  static class Child extends Parent implements Serializable {
    @Override
    String name() {
      return "child";
    }

    S<String> parentName() {
      return super::name;
    }

    S<String> ownName() {
      return this::name;
    }

    private String secret() {
      return "secret";
    }

    S<String> secretName() {
      return () -> secret();
    }
  }

  private static String join(Object... parts) {
    return List.of(parts).toString();
  }

  private final String field = "field";

  @Test
  void captures_of_every_type_come_back() {
    byte b = 1;
    short s = 2;
    char c = 3;
    float f = 0.5f;
    long l = 1L << 40;
    S<String> lambda = () -> join(b, s, c, f, l, true, 'x', 1.5);

    assertThat(RoundTrip.of(lambda).get()).isEqualTo(lambda.get());
  }

  @Test
  void method_references_of_every_kind_come_back() {
    F<String, Integer> unbound = String::length;
    S<Integer> bound = "abcd"::length;
    F<Integer, List<Object>> constructor = ArrayList::new;
    IntFunction<String[]> arrays = (IntFunction<String[]> & Serializable) String[]::new;
    BiFunction<Object, Object, String> varargs =
        (BiFunction<Object, Object, String> & Serializable) LambdaTest::join;
    Narrow bridged = String::length;

    assertThat(RoundTrip.of(unbound).apply("abc")).isEqualTo(3);
    assertThat(RoundTrip.of(bound).get()).isEqualTo(4);
    assertThat(RoundTrip.of(constructor).apply(3)).isEmpty();
    assertThat(RoundTrip.of(arrays).apply(2)).hasSize(2);
    assertThat(RoundTrip.of(varargs).apply(1, 2)).isEqualTo("[1, 2]");
    assertThat(((F<String, Integer>) RoundTrip.of(bridged)).apply("ab")).isEqualTo(2);
    assertThat(((Function<String, Integer>) RoundTrip.of(bridged)).apply("ab")).isEqualTo(2);
  }

  @Test
  void super_this_and_private_methods_are_bound_to_a_copy() {
    Child child = new Child();

    assertThat(RoundTrip.of(child.parentName()).get()).isEqualTo("parent");
    assertThat(RoundTrip.of(child.ownName()).get()).isEqualTo("child");
    assertThat(RoundTrip.of(child.secretName()).get()).isEqualTo("secret");
  }

  @Test
  void primitives_are_adapted() {
    ManyPrimitives sum = (b, c, d, e, f, g) -> b + c + d + e + f + g;

    assertThat(RoundTrip.of(sum).sum((short) 2, (char) 3, 4, 5, 6, 7)).isEqualTo(27);
  }

  @Test
  void markers_of_an_intersection_cast_stay() {
    Supplier<String> marked = (Supplier<String> & RandomAccess & Serializable) () -> "m";

    Supplier<String> back = RoundTrip.of(marked);

    assertThat(back).isInstanceOf(RandomAccess.class).isInstanceOf(Serializable.class);
    assertThat(back.get()).isEqualTo("m");
  }

  @Test
  void second_generation_and_nested_lambdas_come_back() {
    String captured = "c";
    F<String, S<String>> curried = a -> () -> a + captured;

    F<String, S<String>> back = RoundTrip.of(RoundTrip.of(curried));

    assertThat(RoundTrip.of(back.apply("a")).get()).isEqualTo("ac");
  }

  @Test
  void comparators_of_the_jdk_come_back() {
    Comparator<String> comparator =
        Comparator.comparing((F<String, Integer>) String::length)
            .thenComparing(Comparator.reverseOrder());

    assertThat(RoundTrip.of(comparator).compare("b", "a")).isNegative();
  }

  @Test
  void lambda_of_the_jdk_is_told_by_its_call_site() {
    Snapshot snapshot = RoundTrip.snapshot();
    Node.Lambda lambda =
        (Node.Lambda) snapshot.add("c", Comparator.comparing((F<String, Integer>) String::length));

    assertThat(lambda.form().implName())
        .isEqualTo("comparing(Ljava/util/function/Function;)Ljava/util/Comparator;#0");
  }

  @Test
  @SuppressWarnings("unchecked")
  void combinator_of_the_jdk_is_linked_anew_from_its_call_site() {
    Snapshot snapshot = RoundTrip.snapshot();
    Object first = snapshot.add("first", (F<Object, Object>) o -> o + "1");
    Object then = snapshot.add("then", (F<Object, Object>) o -> o + "2");
    Node.Lambda andThen = new Node.Lambda(andThenForm(), new Object[] {first, then});
    andThen.number(2);

    Object made = new Materializer(external -> null).materialize(andThen);

    assertThat(((Function<Object, Object>) made).apply("0")).isEqualTo("012");
  }

  private static Node.LambdaForm andThenForm() {
    String apply = "(Ljava/lang/Object;)Ljava/lang/Object;";
    String function = "Ljava/util/function/Function;";
    return new Node.LambdaForm(
        Function.class,
        Function.class,
        List.of(),
        "apply",
        apply,
        List.of(),
        MethodHandleInfo.REF_invokeInterface,
        Function.class,
        "andThen(" + function + ")" + function + "#0",
        "",
        apply,
        "(" + function + function + ")" + function);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Function.class,
        Comparator.class,
        Collectors.class,
        java.util.function.Predicate.class
      })
  void every_lambda_body_of_a_jdk_class_has_a_site(Class<?> type) {
    LambdaSites sites = LambdaSites.of(type);
    int bodies = 0;
    for (Method method : type.getDeclaredMethods()) {
      if (LambdaSites.isLambdaBody(method.getName())) {
        String descriptor =
            MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .descriptorString();
        String site = sites.site(method.getName(), descriptor);
        assertThat(site).as(method.getName()).isNotNull();
        assertThat(sites.body(site)).isEqualTo(method.getName() + descriptor);
        bodies++;
      }
    }
    assertThat(bodies).isPositive();
  }
}
