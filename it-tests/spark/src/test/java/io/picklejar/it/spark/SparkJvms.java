package io.picklejar.it.spark;

import io.picklejar.it.harness.Finished;
import java.util.ArrayList;
import java.util.List;

/**
 * The JVMs of a job.
 *
 * @param spark what they are part of
 * @param driver options of the driver's JVM
 * @param executors options of the executors' JVMs
 */
record SparkJvms(Spark spark, List<String> driver, List<String> executors) {

  private static final String AGENT = "-javaagent:" + Finished.agentJar();

  /** {@return JVMs as they are today} */
  static SparkJvms plain(Spark spark) {
    return new SparkJvms(spark, List.of(), List.of());
  }

  /** {@return JVMs that all have the agent} */
  static SparkJvms withAgent(Spark spark) {
    return new SparkJvms(spark, List.of(AGENT), List.of(AGENT));
  }

  /** {@return JVMs of which the driver has the agent} */
  static SparkJvms withAgentOnDriver(Spark spark) {
    return new SparkJvms(spark, List.of(AGENT), List.of());
  }

  /** {@return JVMs with the agent, which has options on the driver, and large stacks} */
  static SparkJvms withAgent(Spark spark, String options) {
    String stack = "-Xss16m";
    return new SparkJvms(spark, List.of(AGENT + "=" + options, stack), List.of(AGENT, stack));
  }

  /** {@return these JVMs, the executors without the agent} */
  SparkJvms withoutAgentOnExecutors() {
    List<String> plain = executors.stream().filter(option -> !option.equals(AGENT)).toList();
    return new SparkJvms(spark, driver, plain);
  }

  /** {@return all options of the driver} */
  List<String> options() {
    List<String> options = new ArrayList<>(List.of("-Xmx512m"));
    settings().forEach(setting -> options.add("-D" + setting));
    options.addAll(driver);
    return options;
  }

  /** {@return settings of Spark, which include the options of the executors} */
  List<String> settings() {
    return List.of(
        "spark.executor.memory=640m",
        "spark.cores.max=2",
        "spark.ui.enabled=false",
        "spark.driver.host=127.0.0.1",
        "spark.driver.bindAddress=127.0.0.1",
        "spark.executor.extraJavaOptions=" + String.join(" ", executors));
  }
}
