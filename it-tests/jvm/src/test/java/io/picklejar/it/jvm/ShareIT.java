package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Result;
import io.picklejar.it.harness.Worker;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions of one launcher over the same globals: the option {@code share}. */
class ShareIT {
  private static final String NAME = "acme.share.Main";
  private static final Programs PROGRAMS = new Programs(Path.of("src/share/java"));
  private static final int FUNCTIONS = 20;
  private static final int TABLE = 200_000;

  @TempDir static Path folder;
  private static Launches launches;
  private static Path apart;
  private static Path jar;
  private static Path jarFunctions;
  private static List<String> answers;

  @BeforeAll
  static void launch() throws IOException {
    launches = Launches.compiled(PROGRAMS, Jdk.current());
    apart = Files.createDirectory(folder.resolve("apart"));
    answers = launch("log=off", apart).orFail().out();
    assertThat(answers).hasSize(2 * FUNCTIONS + 1);
    jar = folder.resolve("shared.jar");
    jarFunctions = Files.createDirectory(folder.resolve("jar"));
    assertThat(launch("log=off,share=" + jar, jarFunctions).orFail().out()).isEqualTo(answers);
  }

  private static Result launch(String options, Path functions) {
    return Child.of(Jdk.current())
        .withAgent(options)
        .withClassPath(List.of(launches.classes(), Programs.harness()))
        .with(NAME, functions.resolve("f").toString())
        .run();
  }

  private static Child worker(Jdk jdk, Path... staged) {
    List<Path> classPath = new ArrayList<>(List.of(Programs.harness()));
    classPath.addAll(List.of(staged));
    return Child.of(jdk).withClassPath(classPath);
  }

  private static Result work(Child worker, Path functions) {
    List<String> files =
        IntStream.range(0, FUNCTIONS)
            .mapToObj(i -> functions.resolve("f." + i).toString())
            .collect(Collectors.toCollection(ArrayList::new));
    files.add(functions.resolve("f.later").toString());
    return worker.with(Worker.class.getName()).with(files.toArray(String[]::new)).run();
  }

  private static List<String> alone() {
    return Stream.concat(
            answers.subList(0, FUNCTIONS).stream(), Stream.of(answers.get(2 * FUNCTIONS)))
        .toList();
  }

  private static List<String> inOneStream() {
    return answers.subList(FUNCTIONS, 2 * FUNCTIONS);
  }

  private static Result workStream(Child worker, Path functions) {
    return worker.with(Worker.class.getName(), functions.resolve("f.all").toString()).run();
  }

  private static long size(Path of) throws IOException {
    try (Stream<Path> files = Files.walk(of)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Test
  void without_it_each_stream_holds_the_globals_once() throws IOException {
    assertThat(size(apart)).isGreaterThan((FUNCTIONS + 1) * TABLE);
    assertThat(size(apart.resolve("f.all"))).isBetween((long) TABLE, 2L * TABLE);
    assertThat(workStream(worker(Jdk.current()).withAgent("log=off"), apart).orFail().out())
        .isEqualTo(inOneStream());
  }

  @Test
  void with_it_all_functions_hold_them_once() throws IOException {
    assertThat(size(jarFunctions) + size(jar)).isBetween((long) TABLE, 2L * TABLE);
    assertThat(size(jarFunctions.resolve("f.1"))).isLessThan(1000);
  }

  @Test
  void a_worker_finds_them_in_a_jar_that_it_sees() {
    Child worker = worker(Jdk.current(), jar).withAgent("log=off");
    assertThat(work(worker, jarFunctions).orFail().out()).isEqualTo(alone());
    assertThat(workStream(worker, jarFunctions).orFail().out()).isEqualTo(inOneStream());
  }

  @Test
  void so_does_a_worker_without_the_agent() {
    Child worker = worker(Jdk.current(), jar, Finished.runtimeJar());
    assertThat(workStream(worker, jarFunctions).orFail().out()).isEqualTo(inOneStream());
  }

  @Test
  void so_does_a_worker_on_JDK_25() {
    assumeThat(Jdk.find(25)).isPresent();
    Child worker = worker(Jdk.find(25).orElseThrow(), jar).withAgent("log=off");
    assertThat(work(worker, jarFunctions).orFail().out()).isEqualTo(alone());
  }

  @Test
  void a_folder_serves_both_sides() throws IOException {
    Path functions = Files.createDirectory(folder.resolve("shared-folder"));
    String share = "log=off,share=" + folder.resolve("parts");
    assertThat(launch(share, functions).orFail().out()).isEqualTo(answers);
    assertThat(size(functions)).isLessThan(TABLE / 2);
    assertThat(work(worker(Jdk.current()).withAgent(share), functions).orFail().out())
        .isEqualTo(alone());
    Child plain = worker(Jdk.current(), Finished.runtimeJar());
    Child withProperty = plain.with("-Dpicklejar.share=" + folder.resolve("parts"));
    assertThat(workStream(withProperty, functions).orFail().out()).isEqualTo(inOneStream());
  }

  @Test
  void a_worker_without_them_says_what_it_lacks() {
    Result result = workStream(worker(Jdk.current()).withAgent("log=off"), jarFunctions);
    assertThat(result.exit()).isNotZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("The closure shares class acme.share.Main", "Have the engine stage the jar");
  }

  @Test
  void an_altered_part_is_refused() throws IOException {
    Path altered = Files.copy(jar, folder.resolve("altered.jar"));
    try (FileSystem zip = FileSystems.newFileSystem(altered)) {
      for (Path part : parts(zip)) {
        byte[] bytes = Files.readAllBytes(part);
        if (bytes.length > TABLE) {
          bytes[bytes.length / 2] ^= 1;
        }
        try (OutputStream out = Files.newOutputStream(part)) {
          out.write(bytes);
        }
      }
    }
    Result result = workStream(worker(Jdk.current(), altered).withAgent("log=off"), jarFunctions);
    assertThat(result.exit()).isNotZero();
    assertThat(result.err()).containsAnyOf("was altered", "not consistent");
  }

  private static List<Path> parts(FileSystem zip) throws IOException {
    try (Stream<Path> parts = Files.list(zip.getPath("META-INF/picklejar/shared"))) {
      return parts.toList();
    }
  }

  @Test
  void what_a_worker_takes_at_most_includes_them() {
    Child worker = worker(Jdk.current(), jar).withAgent("log=off,maxBytes=100000");
    assertThat(workStream(worker, jarFunctions).err()).contains("bytes when inflated");
  }

  @Test
  void a_signature_covers_them() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "sixteen bytes or more");
    Path functions = Files.createDirectory(folder.resolve("signed"));
    Path signed = folder.resolve("signed.jar");
    launch("log=off,key=" + key + ",share=" + signed, functions).orFail();
    Child worker = worker(Jdk.current(), signed, jar).withAgent("log=off,key=" + key);
    assertThat(workStream(worker, functions).orFail().out()).isEqualTo(inOneStream());
    assertThat(workStream(worker, jarFunctions).err()).contains("not signed");
  }

  @Test
  void a_jar_that_another_launcher_writes_is_left_alone() throws IOException {
    Path busy = folder.resolve("busy.jar");
    Path functions = Files.createDirectory(folder.resolve("busy"));
    launch("log=off,share=" + busy, functions).orFail();
    try (FileChannel channel = FileChannel.open(busy, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      Result result = launch("log=off,share=" + busy, functions).orFail();
      assertThat(result.err()).contains("busy.jar is another launcher's");
    }
    assertThat(work(worker(Jdk.current()).withAgent("log=off"), functions).orFail().out())
        .isEqualTo(alone());
  }

  @Test
  void a_jar_of_somebody_elses_stops_the_launcher() {
    Path own = Finished.runtimeJar();
    long before = own.toFile().length();
    Result result = launch("share=" + own, folder);
    assertThat(result.exit()).isNotZero();
    assertThat(result.err()).contains("is not one that Picklejar has made");
    assertThat(own.toFile().length()).isEqualTo(before);
  }

  @Test
  void a_jar_holds_only_what_its_last_launcher_kept() throws IOException {
    Path again = folder.resolve("again.jar");
    Path functions = Files.createDirectory(folder.resolve("again"));
    launch("log=off,share=" + again, functions).orFail();
    long size = again.toFile().length();
    launch("log=off,share=" + again, functions).orFail();
    assertThat(again.toFile().length()).isEqualTo(size);
  }
}
