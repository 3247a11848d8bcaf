package io.picklejar.agent.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which resources are reached, by the ways in which code names them. */
class ResourcesTest {
  private static final Set<String> THERE =
      Set.of(
          "top.txt",
          "other.txt",
          "a/near.txt",
          "a/b/deep_en.txt",
          "a/b/deep.csv",
          "a/Words.properties",
          "a/Words_de.properties",
          "a/Wordsmith.properties",
          "META-INF/services/java.lang.Runnable",
          "META-INF/services/a.Service");

  private static Set<String> reached(String body) {
    return Sources.reachedOf(
        THERE,
        """
        import java.io.InputStream;
        import java.util.*;
        class Root implements Runnable {
          static String held = "en";
          static InputStream open(String name) { return Root.class.getResourceAsStream(name); }
          public void run() { try { %s } catch (Exception e) { throw new RuntimeException(e); } }
        }
        """
            .formatted(body),
        """
        package a;
        public interface Service {
          class Near { public static Object near() { return Near.class.getResource("near.txt"); } }
        }
        """);
  }

  @Test
  void a_name_begins_in_the_package_of_the_class_or_above_all() {
    assertThat(reached("a.Service.Near.near();")).containsExactly("a/near.txt");
    assertThat(reached("Root.class.getResource(\"/a/near.txt\");")).containsExactly("a/near.txt");
    assertThat(reached("getClass().getResource(\"top.txt\");")).containsExactly("top.txt");
    assertThat(reached("a.Service.Near.class.getResource(\"../top.txt\");"))
        .containsExactly("top.txt");
  }

  @Test
  void loaders_have_whole_names() {
    assertThat(reached("ClassLoader.getSystemResource(\"top.txt\");")).containsExactly("top.txt");
    assertThat(reached("Root.class.getClassLoader().getResources(\"a/near.txt\");"))
        .containsExactly("a/near.txt");
    assertThat(reached("Root.class.getClassLoader().getResource(\"near.txt\");")).isEmpty();
  }

  @Test
  void names_may_come_from_elsewhere_or_be_put_together() {
    assertThat(reached("open(\"/top.txt\");")).containsExactly("top.txt");
    assertThat(reached("open(\"/a/b/deep_\" + held + \".txt\");"))
        .containsExactly("a/b/deep_en.txt");
    assertThat(reached("Root.class.getResource(\"/a/\" + held + \"/deep.csv\");"))
        .containsExactly("a/b/deep.csv");
    assertThat(reached("open(String.format(\"/a/b/deep_%s.txt\", held));"))
        .containsExactly("a/b/deep_en.txt");
  }

  @Test
  void a_folder_is_all_in_it() {
    assertThat(reached("Root.class.getResource(\"/a/b/\");"))
        .containsExactlyInAnyOrder("a/b/deep_en.txt", "a/b/deep.csv");
    assertThat(reached("Root.class.getResource(\"/\");")).isEmpty();
  }

  @Test
  void a_bundle_is_a_file_for_each_locale() {
    assertThat(reached("ResourceBundle.getBundle(\"a.Words\");"))
        .containsExactlyInAnyOrder("a/Words.properties", "a/Words_de.properties");
  }

  @Test
  void services_may_be_of_any_side() {
    assertThat(reached("ServiceLoader.load(a.Service.class);"))
        .containsExactly("META-INF/services/a.Service");
    assertThat(reached("ServiceLoader.load(Runnable.class);"))
        .containsExactly("META-INF/services/java.lang.Runnable");
  }

  @Test
  void what_code_does_not_look_up_is_not_reached() {
    assertThat(reached("\"top.txt\".length();")).isEmpty();
    assertThat(reached("open(\"absent.txt\");")).isEmpty();
  }

  @Test
  void a_name_with_a_gap_says_something_from_two_letters_on() {
    assertThat(reached("open(\"/to\" + held);")).containsExactly("top.txt");
    assertThat(reached("open(\"/t\" + held);")).isEmpty();
  }

  @Test
  void the_properties_of_a_bundle_may_be_named_by_a_value_of_the_code() {
    assertThat(
            reached(
                "String base = held.isEmpty() ? \"x\" : \"a.Words\"; bundle(base); }"
                    + " catch (Exception e) {} } static void bundle(String base) {"
                    + " try { ResourceBundle.getBundle(base);"))
        .containsExactlyInAnyOrder("a/Words.properties", "a/Words_de.properties");
  }

  @Test
  void providers_of_a_service_whose_file_is_read_are_there() {
    assertThat(reached("ClassLoader.getSystemResource(\"META-INF/services/a.Service\");"))
        .containsExactly("META-INF/services/a.Service");
  }

  @Test
  void a_large_program_looks_at_the_files_that_there_are() {
    assertThat(
            reachedOfMany(
                Set.of(
                    "p7/near.txt", "p8/sub/low.csv", "p9/given_en.txt", "p9/other.txt", "top.txt"),
                400))
        .containsExactlyInAnyOrder("p7/near.txt", "p8/sub/low.csv", "p9/given_en.txt", "top.txt");
  }

  /** A lookup through any of as many classes, each in a package of its own, by as many names. */
  private static Set<String> reachedOfMany(Set<String> there, int many) {
    String names = joined("\"s%d\"", many);
    String types = joined("p%d.C.class", many);
    List<String> sources = new ArrayList<>();
    sources.add(
        """
        class Root implements Runnable {
          static int at;
          public void run() {
            String[] names = {"near.txt", "sub/low.csv", "../top.txt", %s};
            Class<?>[] types = {%s};
            types[at].getResource(at > 0 ? names[at] : "given_" + names[at] + ".txt");
          }
        }
        """
            .formatted(names, types));
    for (int i = 0; i < many; i++) {
      sources.add("package p%d; public class C {}".formatted(i));
    }
    return Sources.reachedOf(there, sources.toArray(String[]::new));
  }

  private static String joined(String format, int many) {
    return IntStream.range(0, many).mapToObj(format::formatted).collect(Collectors.joining(", "));
  }
}
