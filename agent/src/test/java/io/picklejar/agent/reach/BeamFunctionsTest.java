package io.picklejar.agent.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.picklejar.agent.scan.Corpus;
import io.picklejar.agent.scan.ReferredClasses;
import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.record.ClassRecord;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What each {@code DoFn} of Beam's core reaches, as a table that a change has to explain. {@code
 * target/beam-functions.txt} is the table as it is now; once explained, it replaces the one among
 * the resources.
 */
class BeamFunctionsTest {

  private static final String FUNCTION = "org/apache/beam/sdk/transforms/DoFn";
  private static final String HEAD =
      """
      What each DoFn of beam-sdks-java-core reaches when its fields are empty: classes executed, classes
      loadable (with those), statics, kB of class files. First with all classes initialized on the launcher,
      so that statics ship; then with none, so that the worker runs initializers. Last the closure over the
      constant pool: classes and kB.

      """;
  private static final String ROW = "%-100s %4d %4d %3d %5d  %4d %4d %3d %5d  %5d %5d%n";

  @Test
  void reach_of_beams_functions() throws Exception {
    List<Path> jars = Corpus.jars("beam-sdks-java-core-2");
    assumeTrue(!jars.isEmpty(), "Beam is there in profile corpus");
    Map<String, byte[]> beam = Corpus.classFiles(jars.get(0));
    String table = HEAD + table(beam);
    Files.writeString(Path.of("target/beam-functions.txt"), table);
    assertThat(table)
        .as("agent/target/beam-functions.txt and agent/src/test/resources/beam-functions.txt")
        .isEqualTo(Files.readString(Path.of("src/test/resources/beam-functions.txt")));
  }

  /**
   * What stripping would save: {@code target/beam-stripping.txt}. Its figures are in the runtime's
   * page.
   */
  @Test
  void stripping_saves_bytes_and_links_fewer_classes() throws Exception {
    List<Path> jars = Corpus.jars("beam-sdks-java-core-2");
    assumeTrue(!jars.isEmpty(), "Beam is there in profile corpus");
    Stripping stripping = Stripping.of(Corpus.classFiles(jars.get(0)));
    Files.writeString(Path.of("target/beam-stripping.txt"), stripping.toString());
    assertThat(stripping.strippedBytes()).isLessThan(stripping.bytes());
    assertThat(stripping.strippedClasses()).isLessThan(stripping.classes());
  }

  private static String table(Map<String, byte[]> classFiles) {
    JarUniverse initialized = new JarUniverse(classFiles, Map.of(), true);
    JarUniverse fresh = new JarUniverse(classFiles, Map.of(), false);
    StringBuilder table = new StringBuilder();
    for (String root : functions(initialized, classFiles.keySet())) {
      List<Object> row = new ArrayList<>(List.of(root.replace('/', '.')));
      row.addAll(counts(initialized.reached(root), classFiles));
      row.addAll(counts(fresh.reached(root), classFiles));
      Set<String> named = constantPool(root, classFiles);
      row.addAll(List.of(named.size(), kilobytes(named, classFiles)));
      table.append(ROW.formatted(row.toArray()));
    }
    return table.toString();
  }

  private static List<Object> counts(Reached reached, Map<String, byte[]> classFiles) {
    return List.of(
        reached.executed().size(),
        reached.loadable().size(),
        reached.statics().size() + reached.left().size(),
        kilobytes(reached.loadable().keySet(), classFiles));
  }

  private static int kilobytes(Collection<String> names, Map<String, byte[]> classFiles) {
    return names.stream().mapToInt(name -> classFiles.get(name).length).sum() / 1000;
  }

  static List<String> functions(JarUniverse universe, Set<String> names) {
    return names.stream()
        .filter(name -> !Modifier.isAbstract(universe.record(name).access()))
        .filter(name -> isFunction(universe, name))
        .toList();
  }

  private static boolean isFunction(JarUniverse universe, String name) {
    for (var info = universe.find(name); info != null; ) {
      ClassRecord record = info.record();
      if (FUNCTION.equals(record.superName())) {
        return true;
      }
      info = record.superName() == null ? null : universe.find(record.superName());
    }
    return false;
  }

  private static Set<String> constantPool(String root, Map<String, byte[]> classFiles) {
    Set<String> found = new TreeSet<>(Set.of(root));
    Deque<String> work = new ArrayDeque<>(found);
    while (!work.isEmpty()) {
      for (String name : ReferredClasses.of(classFiles.get(work.remove()))) {
        if (classFiles.containsKey(name) && found.add(name)) {
          work.add(name);
        }
      }
    }
    return found;
  }
}
