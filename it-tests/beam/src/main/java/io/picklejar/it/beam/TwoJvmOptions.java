package io.picklejar.it.beam;

import java.nio.file.Path;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.DefaultValueFactory;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jspecify.annotations.Nullable;

/** The options of {@link TwoJvmRunner}. */
public interface TwoJvmOptions extends PipelineOptions {

  @Description("The java command of the worker; by default the launcher's own.")
  @Default.InstanceFactory(OwnJava.class)
  String getWorkerJava();

  void setWorkerJava(String command);

  @Description("The worker's class path; by default the launcher's own.")
  @Default.InstanceFactory(OwnClassPath.class)
  String getWorkerClassPath();

  void setWorkerClassPath(String classPath);

  @Description("JVM options of the worker, separated by blanks; @file names a file of them.")
  @Default.String("")
  String getWorkerJvmArgs();

  void setWorkerJvmArgs(String args);

  @Description(
      "A folder for what was sent: functions.tsv, contents.tsv (with the agent), times.tsv.")
  @Nullable String getShipmentLog();

  void setShipmentLog(@Nullable String folder);

  /** Gives the path of the running {@code java}. */
  final class OwnJava implements DefaultValueFactory<String> {
    @Override
    public String create(PipelineOptions options) {
      return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
  }

  /** Gives the class path of the running JVM. */
  final class OwnClassPath implements DefaultValueFactory<String> {
    @Override
    public String create(PipelineOptions options) {
      return System.getProperty("java.class.path");
    }
  }
}
