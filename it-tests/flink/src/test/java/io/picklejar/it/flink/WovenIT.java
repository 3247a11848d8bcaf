package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.build.WeavingPlugin;
import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.dynamic.ClassFileLocator;
import org.junit.jupiter.api.Test;

/** A job that was woven at build time, by a launcher without the flag. */
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
    try (URLClassLoader flink = new URLClassLoader(urls(FlinkRelease.V1_19.classPath()), null)) {
      new Plugin.Engine.Default()
          .with(Plugin.Engine.TypeStrategy.Default.DECORATE)
          .with(ClassFileLocator.ForClassLoader.of(flink))
          .apply(new File(PlainJob.JAR), jar, new Plugin.Factory.Simple(new WeavingPlugin()));
    }
    return jar.toString();
  }

  private static URL[] urls(String classPath) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String jar : classPath.split(File.pathSeparator)) {
      urls.add(Path.of(jar).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
