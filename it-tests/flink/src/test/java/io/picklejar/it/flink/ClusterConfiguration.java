package io.picklejar.it.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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

  private static final String LOOPBACK = "127.0.0.1";

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
          Map.entry("taskmanager.memory.managed.size", "64m"),
          Map.entry("taskmanager.memory.jvm-metaspace.size", "256m"),
          Map.entry("taskmanager.memory.jvm-overhead.min", "64m"),
          Map.entry("taskmanager.memory.jvm-overhead.max", "64m"));

  /** Writes the configuration of a new cluster into {@code folder}. */
  static ClusterConfiguration write(Path folder) throws IOException {
    ClusterConfiguration configuration = new ClusterConfiguration(folder, freePort(), freePort());
    StringBuilder yaml = new StringBuilder();
    configuration.entries().forEach((key, value) -> yaml.append(key + ": " + value + "\n"));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("config.yaml"), yaml);
    return configuration;
  }

  /** {@return the JobManager's address, as clients name it} */
  String address() {
    return LOOPBACK + ":" + restPort;
  }

  private Map<String, String> entries() {
    Map<String, String> entries = new TreeMap<>(TASK_MANAGER);
    entries.put("jobmanager.rpc.address", LOOPBACK);
    entries.put("jobmanager.rpc.port", String.valueOf(rpcPort));
    entries.put("jobmanager.bind-host", LOOPBACK);
    entries.put("jobmanager.memory.process.size", "1024m");
    entries.put("taskmanager.host", LOOPBACK);
    entries.put("taskmanager.bind-host", LOOPBACK);
    entries.put("taskmanager.numberOfTaskSlots", "2");
    entries.put("taskmanager.resource-id", "worker");
    entries.put("rest.address", LOOPBACK);
    entries.put("rest.bind-address", LOOPBACK);
    entries.put("rest.port", String.valueOf(restPort));
    entries.put("io.tmp.dirs", folder.resolve("tmp").toString());
    return entries;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
