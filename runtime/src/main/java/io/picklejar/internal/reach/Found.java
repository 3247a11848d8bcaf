package io.picklejar.internal.reach;

import io.picklejar.internal.record.MemberRef;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The growing result of an analysis. */
final class Found {

  final Map<MemberRef, Step> methods = new LinkedHashMap<>();
  final Map<String, Step> executed = new LinkedHashMap<>();
  final Map<String, Step> loadable = new LinkedHashMap<>();
  final Map<String, Step> initialized = new LinkedHashMap<>();
  final Map<StaticField, Step> statics = new LinkedHashMap<>();
  final Map<StaticField, Step> left = new LinkedHashMap<>();
  final Map<String, Step> runInitializer = new LinkedHashMap<>();
  final Map<StaticField, Step> written = new LinkedHashMap<>();
  final Map<String, Step> missing = new LinkedHashMap<>();
  final Map<String, Step> resources = new LinkedHashMap<>();
  final Set<String> unknownBootstraps = new LinkedHashSet<>();

  /** Paths to the roots of object graphs, by the roots' labels. */
  final Map<String, Step> roots = new HashMap<>();

  /** The path of a value: that of the static it hangs on, then the place in the object graph. */
  Step label(String heapPath) {
    Step root = roots.get(root(heapPath));
    return root == null ? new Step(heapPath, null) : root.then(heapPath);
  }

  /**
   * The longest prefix that names a root: what is before the first element or field step after it.
   */
  private String root(String heapPath) {
    String prefix = heapPath;
    while (!roots.containsKey(prefix)) {
      int cut = Math.max(prefix.lastIndexOf('.'), prefix.lastIndexOf('['));
      if (cut <= 0) {
        return heapPath;
      }
      prefix = prefix.substring(0, cut);
    }
    return prefix;
  }

  Reached result() {
    return new Reached(
        Collections.unmodifiableMap(methods),
        Collections.unmodifiableMap(executed),
        Collections.unmodifiableMap(loadable),
        Collections.unmodifiableMap(initialized),
        Collections.unmodifiableMap(statics),
        Collections.unmodifiableMap(left),
        Collections.unmodifiableMap(runInitializer),
        Collections.unmodifiableMap(written),
        Collections.unmodifiableMap(missing),
        Collections.unmodifiableMap(resources),
        Collections.unmodifiableSet(unknownBootstraps));
  }
}
