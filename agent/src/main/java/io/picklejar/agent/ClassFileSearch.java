package io.picklejar.agent;

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
 * Which class files of one loader hold a name. Each file is looked through once for a name, however
 * often that is asked for: a capture costs what has been loaded since the last one.
 */
final class ClassFileSearch {

  /** Internal names in the order in which the files came, once more for each that came again. */
  private final List<String> files = new ArrayList<>();

  private final Map<String, Found> searches = new HashMap<>();

  private static final class Found {
    final Set<String> names = new LinkedHashSet<>();
    int searched;
  }

  synchronized void add(String internalName) {
    files.add(internalName);
  }

  /**
   * {@return internal names of the classes whose files hold the constant, or held it once}
   *
   * @param name a name whose characters class files write as UTF-8 does
   */
  synchronized List<String> holding(String name, Function<String, byte @Nullable []> classFile) {
    byte[] constant = name.getBytes(StandardCharsets.UTF_8);
    Found found = searches.computeIfAbsent(name, key -> new Found());
    for (; found.searched < files.size(); found.searched++) {
      byte[] bytes = classFile.apply(files.get(found.searched));
      if (bytes != null && Bytes.contain(bytes, constant)) {
        found.names.add(files.get(found.searched));
      }
    }
    return List.copyOf(found.names);
  }
}
