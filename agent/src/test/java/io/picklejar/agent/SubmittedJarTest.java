package io.picklejar.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's jar in the command lines of engines' clients. */
class SubmittedJarTest {

  private static final String SPARK = "org.apache.spark.deploy.SparkSubmit ";
  private static final String FLINK = "org.apache.flink.client.cli.CliFrontend ";

  @TempDir Path folder;
  private String program = "";
  private String library = "";

  @BeforeEach
  void write() throws IOException {
    program = Files.createFile(folder.resolve("program.jar")).toString();
    library = Files.createFile(folder.resolve("library.jar")).toString();
  }

  @Test
  void of_spark_submit() {
    String options = "--master yarn --conf spark.jars=" + library + " --class a.Main ";
    assertThat(SubmittedJar.find(SPARK + options + program + " 3 x")).isEqualTo(program);
    assertThat(SubmittedJar.find(SPARK + options + "file://" + program)).isEqualTo(program);
    assertThat(SubmittedJar.find(SPARK + options + "local://" + program)).isEqualTo(program);
  }

  @Test
  void of_a_driver_on_a_worker() {
    String main = "org.apache.spark.deploy.worker.DriverWrapper spark://Worker@10.0.0.1:4711 ";
    assertThat(SubmittedJar.find(main + program + " a.Main 3")).isEqualTo(program);
  }

  @Test
  void of_flink_run() {
    String options = "run -m 10.0.0.1:8081 -C file://" + library + " -c a.Main ";
    assertThat(SubmittedJar.find(FLINK + options + program + " " + library)).isEqualTo(program);
  }

  @Test
  void not_the_libraries() {
    assertThat(SubmittedJar.find(SPARK + "--jars " + library + " " + program)).isEqualTo(program);
    String both = library + "," + library;
    assertThat(SubmittedJar.find(SPARK + "--jars " + both + " " + program)).isEqualTo(program);
    assertThat(SubmittedJar.find(SPARK + "--driver-class-path " + library + " a.py")).isNull();
  }

  @Test
  void of_no_other_program() {
    assertThat(SubmittedJar.find("a.Main " + program)).isNull();
    assertThat(SubmittedJar.find("")).isNull();
    assertThat(SubmittedJar.find(SPARK + "absent.jar")).isNull();
  }
}
