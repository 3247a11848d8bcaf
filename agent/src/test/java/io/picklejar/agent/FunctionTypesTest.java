package io.picklejar.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  /** Defines classes without members. */
  @Test
  void a_stream_may_share_numbers_that_change() {
    assertThat(functions.mayShare(java.util.concurrent.atomic.AtomicLong.class)).isTrue();
    assertThat(functions.mayShare(Long.class)).isFalse();
  }

  private static final class Generated extends ClassLoader {
    Class<?> define(String name, String superclass) {
      ClassWriter writer = new ClassWriter(0);
      writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, superclass, null);
      byte[] bytes = writer.toByteArray();
      return defineClass(name.replace('/', '.'), bytes, 0, bytes.length);
    }
  }
}
