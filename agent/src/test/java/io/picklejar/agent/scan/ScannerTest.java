package io.picklejar.agent.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.Fact.Call.Kind;
import io.picklejar.internal.record.MemberRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

class ScannerTest {

  @Retention(RetentionPolicy.RUNTIME)
  @interface Kept {
    Class<?> type() default Object.class;

    Nested[] nested() default {};
  }

  @interface Nested {
    RetentionPolicy policy();
  }

  @Retention(RetentionPolicy.CLASS)
  @interface Dropped {
    Class<?> type();
  }

  @SuppressWarnings("unused")
  static class Sample<T extends Comparable<T>> {
    static final int CONSTANT = 7;
    static final Object COMPUTED = new Object();
    @Kept Map<String, List<? extends Number>> field;

    void twice(StringBuilder out) {
      out.append(COMPUTED).append(COMPUTED).append(CONSTANT).append("text").append("text");
    }

    Object types(Object o) {
      int[][] none = new int[1][1];
      return o instanceof String[][] ? Integer[].class : new Long[1];
    }

    Supplier<Object> lambda() {
      return () -> field;
    }

    @Kept(type = Thread.class, nested = @Nested(policy = RetentionPolicy.SOURCE))
    @Dropped(type = Process.class)
    void annotated(@Deprecated T parameter) throws java.io.IOException {}
  }

  private final ClassRecord sample = Scanner.scan(bytesOf(Sample.class));

  @Test
  void a_fact_is_noted_once_and_in_code_order() {
    MemberRef append =
        new MemberRef(
            "java/lang/StringBuilder", "append", "(Ljava/lang/Object;)Ljava/lang/StringBuilder;");
    assertThat(facts("twice"))
        .startsWith(
            new Fact.Read(
                new MemberRef(name(Sample.class), "COMPUTED", "Ljava/lang/Object;"), true),
            new Fact.Call(Kind.VIRTUAL, append, false));
    assertThat(facts("twice")).containsOnlyOnce(new Fact.Text("text")).hasSize(5);
  }

  @Test
  void only_compile_time_constants_are_constant() {
    assertThat(sample.field("CONSTANT", "I").constant()).isTrue();
    assertThat(sample.field("COMPUTED", "Ljava/lang/Object;").constant()).isFalse();
  }

  @Test
  void arrays_mention_their_class_and_primitive_arrays_nothing() {
    assertThat(facts("types"))
        .containsExactly(
            new Fact.Mention("java/lang/String", false),
            new Fact.Mention("java/lang/Integer", true),
            new Fact.Mention("java/lang/Long", false));
  }

  @Test
  void a_lambda_is_a_call_of_its_bootstrap() {
    Fact.BootstrapCall call = ((Fact.Dynamic) facts("lambda").get(0)).call();
    assertThat(call.bootstrap().target().owner()).isEqualTo("java/lang/invoke/LambdaMetafactory");
    assertThat(call.arguments().get(0)).isEqualTo(new Fact.TypeConstant("()Ljava/lang/Object;"));
    assertThat(((Fact.Handle) call.arguments().get(1)).target().owner())
        .isEqualTo(name(Sample.class));
  }

  @Test
  void annotations_of_methods_parameters_and_fields_are_noted() {
    assertThat(sample.method("annotated", "(Ljava/lang/Comparable;)V").annotations())
        .containsExactlyInAnyOrder(name(Kept.class), name(Dropped.class), "java/lang/Deprecated");
    assertThat(sample.field("field", "Ljava/util/Map;").annotations())
        .containsExactly(name(Kept.class));
  }

  @Test
  void reflection_sees_signatures_exceptions_and_values_of_visible_annotations() {
    assertThat(sample.reflected())
        .contains(
            "java/lang/Comparable",
            "java/util/Map",
            "java/util/List",
            "java/lang/Number",
            "java/io/IOException",
            name(Kept.class),
            "java/lang/Thread",
            name(Nested.class),
            "java/lang/annotation/RetentionPolicy")
        .doesNotContain("java/lang/Process", name(Dropped.class));
  }

  @Test
  void the_enclosing_class_and_the_nest_are_noted() {
    assertThat(sample.enclosingClass()).isEqualTo(name(ScannerTest.class));
    assertThat(sample.nestHost()).isEqualTo(name(ScannerTest.class));
    assertThat(Scanner.scan(bytesOf(ScannerTest.class)).nestMembers()).contains(name(Sample.class));
  }

  @Test
  void constants_of_every_kind_are_noted() {
    Handle bootstrap =
        new Handle(Opcodes.H_INVOKESTATIC, "b/B", "b", "()Ljava/lang/Object;", false);
    ConstantDynamic inner = new ConstantDynamic("inner", "La/A;", bootstrap, 1);
    ConstantDynamic outer = new ConstantDynamic("outer", "La/A;", bootstrap, inner);
    List<Fact> facts = factsOfConstants(outer, bootstrap, Type.getMethodType("(La/A;[Lb/B;I)V"));
    Fact.Handle handle =
        new Fact.Handle(6, new MemberRef("b/B", "b", "()Ljava/lang/Object;"), false);
    Fact.BootstrapCall call = new Fact.BootstrapCall(handle, "inner", "La/A;", List.of(1));
    assertThat(facts)
        .containsExactly(
            new Fact.Dynamic(new Fact.BootstrapCall(handle, "outer", "La/A;", List.of(call))),
            new Fact.HandleConstant(handle),
            new Fact.Mention("a/A", false),
            new Fact.Mention("b/B", false));
  }

  @Test
  void equal_names_of_two_classes_are_one_string() {
    ClassRecord other = Scanner.scan(bytesOf(Sample.class));
    assertThat(other.superName()).isSameAs(sample.superName());
  }

  @Test
  void a_newer_class_file_is_refused_by_name_and_version() {
    byte[] newer = bytesOf(Sample.class);
    newer[7] = 99;
    assertThatThrownBy(() -> Scanner.scan(newer))
        .isInstanceOf(UnreadableClassException.class)
        .hasMessageContaining(Sample.class.getName())
        .hasMessageContaining("99 (Java 55)");
  }

  @Test
  void anything_else_is_refused_too() {
    assertThatThrownBy(() -> Scanner.scan(new byte[3])).hasMessage("Not a class file (3 bytes)");
    byte[] cut = java.util.Arrays.copyOf(bytesOf(Sample.class), 900);
    assertThatThrownBy(() -> Scanner.scan(cut)).isInstanceOf(UnreadableClassException.class);
  }

  private List<Fact> facts(String method) {
    return sample.methods().stream()
        .filter(m -> m.name().equals(method))
        .findFirst()
        .orElseThrow()
        .facts();
  }

  private static List<Fact> factsOfConstants(Object... constants) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Made", null, "java/lang/Object", null);
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "m", "()V", null, null);
    method.visitCode();
    for (Object constant : constants) {
      method.visitLdcInsn(constant);
      method.visitInsn(Opcodes.POP);
    }
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(1, 0);
    method.visitEnd();
    writer.visitEnd();
    return Scanner.scan(writer.toByteArray()).methods().get(0).facts();
  }

  private static byte[] bytesOf(Class<?> type) {
    try (InputStream in = type.getResourceAsStream('/' + name(type) + ".class")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Class<?> type) {
    return type.getName().replace('.', '/');
  }
}
