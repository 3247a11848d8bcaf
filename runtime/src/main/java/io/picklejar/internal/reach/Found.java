package io.picklejar.internal.reach;

import io.picklejar.internal.record.MemberRef;
import java.util.Collections;
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
  final Set<String> unknownBootstraps = new LinkedHashSet<>();

  /** The path of a value: that of the static it hangs on, then the place in the object graph. */
  Step label(String heapPath) {
    for (Map.Entry<StaticField, Step> entry : statics.entrySet()) {
      if (heapPath.startsWith(entry.getKey().toString())) {
        return entry.getValue().then(heapPath);
      }
    }
    return new Step(heapPath, null);
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
        Collections.unmodifiableSet(unknownBootstraps));
  }
}
