package io.picklejar.agent.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class VerifierNeedsTest {

  private static final String[] JARS =
      System.getProperty("corpus", "kryo5-,assertj-core-,junit-jupiter-").split(",");

  static List<Path> jars() {
    return Corpus.jars(JARS);
  }

  @ParameterizedTest
  @MethodSource("jars")
  void nothing_that_linking_requests_is_missing(Path jar) throws Exception {
    LinkCheck check = LinkCheck.of(jar);
    System.out.println(jar.getFileName() + ": " + check);
    assertThat(check.missing()).isEmpty();
  }

  @Test
  void needs_are_close_to_what_linking_requests() throws Exception {
    LinkCheck check = LinkCheck.of(Corpus.jars("assertj-core-").get(0));
    assertThat(check.requested()).isGreaterThan(3000);
    assertThat(check).asString().matches(".*ratio 1\\.[01]\\d*");
  }

  @Test
  void nothing_is_missing_on_java_25_either() throws Exception {
    Optional<Path> java = java25();
    assumeTrue(java.isPresent(), "no JDK 25");
    List<String> command = new ArrayList<>(List.of(java.get().toString(), "-Xmx512m"));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), LinkCheck.class.getName()));
    jars().forEach(jar -> command.add(jar.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  /** Looks at {@code JAVA25_HOME} and then beside the running JDK. */
  private static Optional<Path> java25() throws IOException {
    List<Path> homes = new ArrayList<>();
    Optional.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of).ifPresent(homes::add);
    try (Stream<Path> beside = Files.list(Path.of(System.getProperty("java.home")).getParent())) {
      beside.filter(home -> home.getFileName().toString().contains("25")).forEach(homes::add);
    }
    return homes.stream()
        .map(home -> home.resolve("bin/java"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static class Animal {}

  static class Cat extends Animal {}

  interface Sound {}

  static class Bark implements Sound {}

  static class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @SuppressWarnings("unused")
  static class Uses {
    static void take(Animal animal) {}

    static void hear(Sound sound) {}

    static Object sameType(Animal animal) {
      take(animal);
      return animal;
    }

    static void narrowerArgument() {
      take(new Cat());
    }

    static void interfaceArgument() {
      hear(new Bark());
    }

    static Object[] arrays(Cat[] cats) {
      return cats;
    }

    static Animal[] covariantArray(Cat[] cats) {
      return cats;
    }

    static Animal merged(boolean which, Cat cat, Animal animal) {
      return which ? cat : animal;
    }

    static int caught() {
      try {
        return Integer.parseInt("1");
      } catch (Trouble e) {
        return 0;
      }
    }
  }

  @Test
  void an_argument_of_the_same_type_needs_nothing() {
    assertThat(needsOf("sameType")).isEmpty();
  }

  @Test
  void a_narrower_argument_needs_both_types() {
    assertThat(needsOf("narrowerArgument"))
        .containsExactlyInAnyOrder(name(Animal.class), name(Cat.class));
  }

  @Test
  void an_interface_argument_needs_the_interface_where_it_is_known_as_one() {
    assertThat(needsOf("interfaceArgument")).contains(name(Sound.class), name(Bark.class));
    assertThat(Verification.of(only("interfaceArgument"), name(Sound.class)::equals).needs())
        .containsExactly(name(Sound.class));
  }

  @Test
  void arrays_are_compared_by_component() {
    assertThat(needsOf("arrays")).isEmpty();
    assertThat(needsOf("covariantArray"))
        .containsExactlyInAnyOrder(name(Animal.class), name(Cat.class));
  }

  @Test
  void merging_branches_needs_what_differs_from_the_frame() {
    assertThat(needsOf("merged")).containsExactlyInAnyOrder(name(Animal.class), name(Cat.class));
  }

  @Test
  void a_caught_type_is_needed() {
    assertThat(needsOf("caught"))
        .containsExactlyInAnyOrder("java/lang/Throwable", name(Trouble.class));
  }

  @Test
  void a_class_file_without_stack_maps_needs_all_that_it_names() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, "Old", null, "java/lang/Object", null);
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "m", "(La/B;)V", null, null);
    method.visitCode();
    method.visitFieldInsn(Opcodes.GETSTATIC, "c/D", "f", "Le/F;");
    method.visitInsn(Opcodes.POP);
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(1, 1);
    method.visitEnd();
    writer.visitEnd();
    assertThat(Verification.of(writer.toByteArray()).needs()).contains("a/B", "c/D", "e/F");
  }

  private static Set<String> needsOf(String method) {
    return Verification.of(only(method)).needs();
  }

  /** The class {@code Uses} with one of its methods. */
  private static byte[] only(String kept) {
    ClassWriter writer = new ClassWriter(0);
    new org.objectweb.asm.ClassReader(bytesOf(Uses.class))
        .accept(
            new org.objectweb.asm.ClassVisitor(Scanner.API, writer) {
              @Override
              public MethodVisitor visitMethod(
                  int access,
                  String name,
                  String descriptor,
                  String signature,
                  String[] exceptions) {
                return name.equals(kept)
                    ? super.visitMethod(access, name, descriptor, signature, exceptions)
                    : null;
              }
            },
            0);
    return writer.toByteArray();
  }

  private static byte[] bytesOf(Class<?> type) {
    try (InputStream in = type.getResourceAsStream('/' + name(type) + ".class")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String name(Class<?> type) {
    return type.getName().replace('.', '/');
  }
}
