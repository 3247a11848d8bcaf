package io.picklejar.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Which classes are functions, where the user's packages are below an engine's. */
class FunctionTypesTest {

  private static final UserCode MINE =
      UserCode.of(Options.parse("includes=org.apache.beam.mine.*"));

  private final FunctionTypes functions = new FunctionTypes(MINE, List.of());
  private final Generated loader = new Generated();

  @Test
  void a_user_class_in_a_package_of_an_engine_is_not_a_function_for_its_name() {
    assertThat(
            functions.isFunction(loader.define("org/apache/beam/mine/Plain", "java/lang/Object")))
        .isFalse();
  }

  @Test
  void nor_is_one_below_another_user_class() {
    loader.define("org/apache/beam/mine/Base", "java/lang/Object");

    assertThat(
            functions.isFunction(
                loader.define("org/apache/beam/mine/Derived", "org/apache/beam/mine/Base")))
        .isFalse();
  }

  @Test
  void one_below_a_type_of_the_engine_is() {
    loader.define("org/apache/beam/sdk/Any", "java/lang/Object");

    assertThat(
            functions.isFunction(
                loader.define("org/apache/beam/mine/Below", "org/apache/beam/sdk/Any")))
        .isTrue();
  }

  @Test
  void a_user_class_is_no_function_for_what_a_class_of_the_JDK_above_it_is() {
    assertThat(
            Stream.of(
                    "java/lang/Enum",
                    "java/util/LinkedHashMap",
                    "java/util/TreeMap",
                    "java/util/AbstractMap",
                    "java/util/Random",
                    "javax/swing/JPanel")
                .filter(above -> functions.isFunction(loader.define(name(above), above))))
        .isEmpty();
  }

  @Test
  void it_is_one_where_the_JDK_calls_that_a_function() {
    assertThat(
            Stream.of("java/text/RuleBasedCollator", "java/util/TimerTask", "java/lang/Thread")
                .filter(above -> !functions.isFunction(loader.define(name(above), above))))
        .isEmpty();
  }

  @Test
  void or_where_the_user_names_it() {
    FunctionTypes named = new FunctionTypes(MINE, List.of("java.util.HashMap"));

    assertThat(named.isFunction(loader.define(name("Lru"), "java/util/LinkedHashMap"))).isTrue();
  }

  private static String name(String above) {
    return "org/apache/beam/mine/" + above.substring(above.lastIndexOf('/') + 1);
  }

  @Test
  void a_stream_may_share_numbers_that_change() {
    assertThat(functions.mayShare(java.util.concurrent.atomic.AtomicLong.class)).isTrue();
    assertThat(functions.mayShare(Long.class)).isFalse();
  }

  /** Defines classes without members. */
  private static final class Generated extends ClassLoader {
    Class<?> define(String name, String superclass) {
      ClassWriter writer = new ClassWriter(0);
      writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, superclass, null);
      byte[] bytes = writer.toByteArray();
      return defineClass(name.replace('/', '.'), bytes, 0, bytes.length);
    }
  }
}
