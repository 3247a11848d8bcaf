package io.picklejar.it.flink;

import io.picklejar.it.harness.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The configuration of a cluster on the loopback interface, with free ports.
 *
 * @param folder where its {@code config.yaml} and temporary files go
 * @param restPort where the JobManager takes requests
 * @param rpcPort where it takes those of the TaskManager
 */
record ClusterConfiguration(Path folder, int restPort, int rpcPort) {

  /** Without Flink's shell scripts, a TaskManager needs every part of its memory spelled out. */
  private static final Map<String, String> TASK_MANAGER =
      Map.ofEntries(
          Map.entry("taskmanager.cpu.cores", "2"),
          Map.entry("taskmanager.memory.task.heap.size", "512m"),
          Map.entry("taskmanager.memory.task.off-heap.size", "0"),
          Map.entry("taskmanager.memory.framework.heap.size", "128m"),
          Map.entry("taskmanager.memory.framework.off-heap.size", "64m"),
          Map.entry("taskmanager.memory.network.min", "256m"),
          Map.entry("taskmanager.memory.network.max", "256m"),
          // Of 512 by default, which a job of some ten shuffles at once does not get.
          Map.entry("taskmanager.network.sort-shuffle.min-buffers", "64"),
          Map.entry("taskmanager.memory.managed.size", "256m"),
          Map.entry("taskmanager.memory.jvm-metaspace.size", "256m"),
          Map.entry("taskmanager.memory.jvm-overhead.min", "64m"),
          Map.entry("taskmanager.memory.jvm-overhead.max", "64m"));

  /** Writes the configuration of a new cluster, with {@code settings}, into {@code folder}. */
  static ClusterConfiguration write(Path folder, Map<String, String> settings) throws IOException {
    ClusterConfiguration configuration =
        new ClusterConfiguration(folder, Ports.free(), Ports.free());
    Map<String, String> entries = configuration.entries();
    entries.putAll(settings);
    StringBuilder yaml = new StringBuilder();
    entries.forEach((key, value) -> yaml.append(key + ": " + value + "\n"));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("config.yaml"), yaml);
    return configuration;
  }

  /** {@return the JobManager's address, as clients name it} */
  String address() {
    return Ports.LOOPBACK + ":" + restPort;
  }

  private Map<String, String> entries() {
    Map<String, String> entries = new TreeMap<>(TASK_MANAGER);
    entries.put("jobmanager.rpc.address", Ports.LOOPBACK);
    entries.put("jobmanager.rpc.port", String.valueOf(rpcPort));
    entries.put("jobmanager.bind-host", Ports.LOOPBACK);
    entries.put("jobmanager.memory.process.size", "1024m");
    entries.put("taskmanager.host", Ports.LOOPBACK);
    entries.put("taskmanager.bind-host", Ports.LOOPBACK);
    entries.put("taskmanager.numberOfTaskSlots", "2");
    // Where many JVMs share few cores, an answer takes its time.
    entries.put("pekko.ask.timeout", "120 s");
    entries.put("pekko.startup-timeout", "120 s");
    entries.put("rest.address", Ports.LOOPBACK);
    entries.put("rest.bind-address", Ports.LOOPBACK);
    entries.put("rest.port", String.valueOf(restPort));
    entries.put("io.tmp.dirs", folder.resolve("tmp").toString());
    return entries;
  }
}
