package io.picklejar.agent;

import io.picklejar.agent.scan.ConstantNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which class files of one loader hold a name. Each file is read once, and asked once for a name,
 * however often that is asked for: a capture costs what has been loaded since the last one.
 */
final class ClassFileSearch {

  /** The files in the order in which they came, once more for each that came again. */
  private final List<File> files = new ArrayList<>();

  private final Map<String, Found> searches = new HashMap<>();

  private static final class File {
    final String internalName;
    @Nullable ConstantNames constants;

    File(String internalName) {
      this.internalName = internalName;
    }
  }

  private static final class Found {
    final Set<String> names = new LinkedHashSet<>();
    int searched;
  }

  synchronized void add(String internalName) {
    files.add(new File(internalName));
  }

  /**
   * {@return internal names of the classes whose files hold the constant, or held it once; rarely
   * one more}
   *
   * @param name a name whose characters class files write as UTF-8 does
   */
  synchronized List<String> holding(String name, Function<String, byte @Nullable []> classFile) {
    int hash = ConstantNames.hash(name.getBytes(StandardCharsets.UTF_8));
    Found found = searches.computeIfAbsent(name, key -> new Found());
    for (; found.searched < files.size(); found.searched++) {
      File file = files.get(found.searched);
      if (constants(file, classFile).mayContain(hash)) {
        found.names.add(file.internalName);
      }
    }
    return List.copyOf(found.names);
  }

  private static ConstantNames constants(File file, Function<String, byte @Nullable []> classFile) {
    ConstantNames constants = file.constants;
    if (constants == null) {
      byte[] bytes = classFile.apply(file.internalName);
      constants = bytes == null ? ConstantNames.NONE : ConstantNames.of(bytes);
      file.constants = constants;
    }
    return constants;
  }
}
