package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.build.WeavingPlugin;
import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.build.Plugin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A job that was woven at build time, by a launcher without the flag. */
@Tag("nightly")
class WovenIT {

  private static final Path RUNS = Path.of("target", "runs", "woven").toAbsolutePath();

  @Test
  void a_launcher_needs_no_flag() throws Exception {
    Jvm plain = Jvm.of(Jdk.current());
    PlainJob inOneJvm =
        new PlainJob(FlinkRelease.V1_19, plain.withAgent(), RUNS.resolve("expected"));
    List<String> expected = inOneJvm.parts().orFail();
    String jar = woven();
    try (FlinkCluster cluster =
        FlinkCluster.start(
            ClusterSetup.of(FlinkRelease.V1_19, plain.withAgent()), RUNS.resolve("cluster"))) {
      assertThat(job(plain, "staged", jar).parts(cluster, List.of(jar)).orFail())
          .isEqualTo(expected);
      assertThat(job(plain, "thin", jar).parts(cluster, List.of()).orFail()).isEqualTo(expected);
    }
  }

  private static PlainJob job(Jvm jvm, String name, String jar) {
    String attacher =
        ByteBuddyAgent.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    String program = String.join(File.pathSeparator, jar, Finished.agentJar().toString(), attacher);
    return new PlainJob(FlinkRelease.V1_19, jvm, RUNS.resolve(name), program);
  }

  /** {@return the jar of the job as byte-buddy-maven-plugin weaves it} */
  private static String woven() throws IOException {
    File jar = Files.createDirectories(RUNS).resolve("woven.jar").toFile();
    new Plugin.Engine.Default()
        .apply(new File(PlainJob.JAR), jar, new Plugin.Factory.Simple(new WeavingPlugin()));
    return jar.toString();
  }
}
