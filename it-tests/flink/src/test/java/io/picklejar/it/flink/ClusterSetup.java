package io.picklejar.it.flink;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a cluster is made of.
 *
 * @param release the version of Flink
 * @param jobManager runs the JobManager; it reads sources, and no other functions
 * @param taskManager runs the TaskManagers
 * @param onWorkers further jars on the class path of TaskManagers
 * @param settings further entries of {@code config.yaml}
 */
record ClusterSetup(
    FlinkRelease release,
    Jvm jobManager,
    Jvm taskManager,
    List<String> onWorkers,
    Map<String, String> settings) {

  /** {@return a cluster of those JVMs} */
  static ClusterSetup of(FlinkRelease release, Jvm jvm) {
    return new ClusterSetup(release, jvm, jvm, List.of(), Map.of());
  }

  ClusterSetup withJobManager(Jvm jvm) {
    return new ClusterSetup(release, jvm, taskManager, onWorkers, settings);
  }

  ClusterSetup withTaskManager(Jvm jvm) {
    return new ClusterSetup(release, jobManager, jvm, onWorkers, settings);
  }

  ClusterSetup withOnWorkers(List<String> jars) {
    return new ClusterSetup(release, jobManager, taskManager, jars, settings);
  }

  ClusterSetup with(String key, String value) {
    Map<String, String> more = new TreeMap<>(settings);
    more.put(key, value);
    return new ClusterSetup(release, jobManager, taskManager, onWorkers, more);
  }
}
