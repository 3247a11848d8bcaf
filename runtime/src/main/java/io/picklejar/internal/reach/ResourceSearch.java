package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The resources of folders, and which of them have one of many names. While the analysis goes on,
 * the same folders are asked for again with more names.
 */
final class ResourceSearch {

  private final Universe universe;
  private final Map<String, Set<String>> folders = new HashMap<>();
  private final Map<String, Set<String>> trees = new HashMap<>();

  ResourceSearch(Universe universe) {
    this.universe = universe;
  }

  /** {@return the resources of the folder that the path is in, or of those that it may be in} */
  Set<String> in(String path) {
    int gap = path.indexOf(Fact.Lookup.ANY);
    if (gap >= 0 && path.indexOf('/', gap) >= 0) {
      return below(folder(path.substring(0, gap)));
    }
    return folders.computeIfAbsent(folder(path), universe::resourcesIn);
  }

  /** {@return the resources of the folder and of all in it} */
  Set<String> below(String folder) {
    return trees.computeIfAbsent(folder, universe::resourcesBelow);
  }

  /** {@return the resources that have one of the names, or match it, from one of the folders on} */
  Set<String> matching(Candidates names, Set<String> inFolders) {
    Set<String> matching = new HashSet<>();
    for (String folder : inFolders) {
      for (String resource : below(folder)) {
        if (names.contain(resource.substring(folder.length()))) {
          matching.add(resource);
        }
      }
    }
    return matching;
  }

  /** {@return the folder of a file or the package of a type, with a slash at its end, or empty} */
  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
