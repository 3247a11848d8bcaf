package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Finished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The finished jars: what is in them, what isn't, and that they stand alone. */
class FinishedJarIT {
  private static final int JAVA_17 = 61;
  private static final String OURS = "io/picklejar/";
  private static final String SHADED = "io/picklejar/shaded/";

  /**
   * Absent at run time: annotations, what Kryo tries on other platforms, and what weaving and
   * attaching bring along.
   */
  private static final Set<String> OPTIONAL =
      Set.of("dalvik", "android", "org/jspecify", "net/bytebuddy");

  static Stream<Path> jars() {
    return Stream.of(Finished.agentJar(), Finished.runtimeJar());
  }

  @ParameterizedTest
  @MethodSource("jars")
  void hold_our_packages_and_three_texts(Path jar) throws IOException {
    assertThat(entries(jar).filter(name -> !name.startsWith(OURS)))
        .containsExactlyInAnyOrder(
            "META-INF/MANIFEST.MF", "META-INF/LICENSE", "META-INF/THIRD-PARTY.txt");
    assertThat(entries(jar)).doesNotHaveDuplicates();
    assertThat(entries(jar)).noneMatch(name -> name.endsWith("module-info.class"));
  }

  @ParameterizedTest
  @MethodSource("jars")
  void run_on_java_17(Path jar) throws IOException {
    assertThat(classes(jar).values()).allMatch(type -> type.major() <= JAVA_17);
  }

  @ParameterizedTest
  @MethodSource("jars")
  void refer_to_nothing_but_themselves_and_the_jdk(Path jar) throws IOException {
    Map<String, ClassFile> classes = classes(jar);
    Set<String> missing = new TreeSet<>();
    for (ClassFile type : classes.values()) {
      type.elementTypes().stream()
          .filter(name -> !classes.containsKey(name) && !isOfJdk(name) && !isOptional(name))
          .forEach(name -> missing.add(type.name() + " -> " + name));
    }
    assertThat(missing).isEmpty();
  }

  private static boolean isOfJdk(String name) {
    return ClassLoader.getPlatformClassLoader().getResource(name + ".class") != null;
  }

  private static boolean isOptional(String name) {
    return OPTIONAL.stream().anyMatch(name::startsWith);
  }

  /**
   * Relocation changes strings too: one that means the users' copy of a library must survive it.
   */
  @ParameterizedTest
  @MethodSource("jars")
  void name_no_shaded_class_in_strings(Path jar) throws IOException {
    Set<String> strings =
        classes(jar).values().stream()
            .filter(type -> !type.name().startsWith(SHADED))
            .flatMap(type -> type.strings().stream())
            .map(text -> text.replace('.', '/'))
            .filter(text -> text.startsWith(SHADED) && !text.equals(SHADED))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(strings).isEmpty();
  }

  @Test
  void the_agent_holds_the_runtime() throws IOException {
    assertThat(entries(Finished.agentJar()).toList())
        .containsAll(entries(Finished.runtimeJar()).toList());
  }

  @Test
  void the_agent_says_what_it_needs() throws IOException {
    assertThat(manifest(Finished.agentJar()))
        .containsEntry("Premain-Class", "io.picklejar.agent.Agent")
        .containsEntry("Agent-Class", "io.picklejar.agent.Agent")
        .containsEntry("Can-Redefine-Classes", "true")
        .containsEntry("Can-Retransform-Classes", "true")
        .containsKey("Implementation-Version")
        .doesNotContainKeys("Multi-Release", "Class-Path", "Automatic-Module-Name");
  }

  @Test
  void the_runtime_names_its_module() throws IOException {
    assertThat(manifest(Finished.runtimeJar()))
        .containsEntry("Automatic-Module-Name", "io.picklejar")
        .containsKey("Implementation-Version")
        .doesNotContainKeys("Multi-Release", "Class-Path", "Premain-Class");
  }

  private static Map<String, String> manifest(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      Map<String, String> values = new TreeMap<>();
      jar.getManifest()
          .getMainAttributes()
          .forEach((key, value) -> values.put(key.toString(), value.toString()));
      return values;
    }
  }

  private static Stream<String> entries(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      List<String> names = jar.stream().map(JarEntry::getName).toList();
      return names.stream().filter(name -> !name.endsWith("/"));
    }
  }

  private static Map<String, ClassFile> classes(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      return jar.stream()
          .filter(entry -> entry.getName().endsWith(".class"))
          .map(entry -> read(jar, entry))
          .collect(Collectors.toMap(ClassFile::name, type -> type));
    }
  }

  private static ClassFile read(JarFile jar, JarEntry entry) {
    try {
      return ClassFile.read(jar.getInputStream(entry).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
