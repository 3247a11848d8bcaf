package io.picklejar.it.restore;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Worker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import org.objenesis.Objenesis;

/** Together with Mockito, which changes the code of classes of which there are mocks. */
class MocksIT {
  private static final List<Path> MOCKITO =
      Stream.of(Mockito.class, ByteBuddy.class, ByteBuddyAgent.class, Objenesis.class)
          .map(Workers::placeOf)
          .toList();

  private static final String WHY = "a mock's answers belong to Mockito in its JVM";

  @TempDir static Path folder;

  /** Where Mockito's agent is among the JVM's options. */
  enum Mocking {
    BEFORE,
    BEHIND,
    ATTACHED_LATER
  }

  @BeforeAll
  static void compile() {
    new Programs(Path.of("src/mocks/java")).compile(Jdk.current(), folder, "-cp", classPath());
  }

  private static String classPath() {
    List<String> all = new ArrayList<>(List.of(Programs.harness().toString()));
    MOCKITO.forEach(jar -> all.add(jar.toString()));
    return String.join(System.getProperty("path.separator"), all);
  }

  private static Child launcher(Jdk jdk, Mocking mocking) {
    Child jvm = Child.of(jdk).with("-cp", folder + ":" + classPath());
    String mockito = "-javaagent:" + MOCKITO.get(0);
    return switch (mocking) {
      case BEFORE -> jvm.with(mockito).withAgent("log=off");
      case BEHIND -> jvm.withAgent("log=off").with(mockito);
      case ATTACHED_LATER -> jvm.withAgent("log=off").with("-XX:+EnableDynamicAgentLoading");
    };
  }

  @ParameterizedTest
  @EnumSource
  void mocks_stay_and_code_ships_as_it_was(Mocking mocking) throws Exception {
    for (Jdk jdk : Jdk.currentAnd(25)) {
      Path file = Files.createTempFile(folder, "functions", "");
      assertThat(
              launcher(jdk, mocking).with("acme.mocks.Main", file.toString()).run().orFail().out())
          .startsWith("mocked", "4 2", "scaled 6", "9mocked")
          .endsWith(
              "* function.captured[0] is a acme.mocks.Rates: " + WHY,
              "* function.captured[0] is a acme.mocks.Rates: " + WHY,
              "* function.captured[0][0] is a proxy: " + WHY,
              "* function is a acme.mocks.Main$Scale: " + WHY,
              "* acme.mocks.Main.service is a acme.mocks.Rates: " + WHY);
      Child worker = Child.of(jdk).withAgent("log=off").withClassPath(List.of(Programs.harness()));
      assertThat(worker.with(Worker.class.getName(), file.toString()).run().orFail().out())
          .containsExactly("names [a]", "4 2", "scaled 6");
    }
  }
}
