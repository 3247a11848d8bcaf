package io.picklejar.it.beam.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the example in four ways and prints what came of each, and what was sent. */
public final class Demo {

  private static final int HEAD = 6;

  private final Installation here = Installation.ofThisBuild();
  private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");
  private final Path work;
  private final PrintStream out;

  private Demo(Path work, PrintStream out) {
    this.work = work;
    this.out = out;
  }

  /** Prints the demonstration; its files go to a folder beside the jar. */
  public static void main(String[] args) throws IOException {
    Path work = Installation.ofThisBuild().jar().resolveSibling("demo");
    new Demo(Files.createDirectories(work), System.out).show();
  }

  private void show() throws IOException {
    out.println("Flight delays: main fills static fields, Beam functions read them.\n");
    FlightJob.Result right =
        run(
            "one-jvm",
            "1. All in one JVM, Beam's DirectRunner",
            surveyed(FlightJob.inOneJvm(java)));
    printHead(right);
    List<String> expected = right.report();

    FlightJob.Result wrong =
        run(
            "plain",
            "2. Functions in a worker JVM that has the user's jar, as engines do today",
            FlightJob.inTwoJvms(java, null, here.launcherClassPath()));
    printComparison(wrong, expected);

    FlightJob.Result failed =
        run(
            "plain-thin",
            "3. The same, the user's jar not on the worker",
            FlightJob.inTwoJvms(java, null, here.thinClassPath()));
    printComparison(failed, expected);

    FlightJob.Result shipped =
        run(
            "picklejar",
            "4. With -javaagent:picklejar-agent.jar on both, the user's jar not on the worker",
            FlightJob.inTwoJvms(java, here.agent(), here.thinClassPath()));
    printComparison(shipped, expected);
    if (shipped.succeeded()) {
      new Figures(here, out).print(right, wrong, shipped);
    }
  }

  private FlightJob surveyed(FlightJob job) {
    return job.surveyed(here.userJar(), work.resolve("one-jvm").resolve("statics.tsv"));
  }

  private FlightJob.Result run(String folder, String title, FlightJob job) throws IOException {
    out.println(title);
    return job.run(here, work.resolve(folder));
  }

  private void printHead(FlightJob.Result result) throws IOException {
    if (!result.succeeded()) {
      throw new IllegalStateException("the example does not run:\n" + result.log());
    }
    result.report().stream().limit(HEAD).forEach(line -> out.println("   | " + line));
    out.println("   ... " + result.folder().resolve("report.txt") + "\n");
  }

  private void printComparison(FlightJob.Result result, List<String> expected) throws IOException {
    if (result.succeeded()) {
      printHead(result);
      out.println("   => " + verdict(result.report(), expected) + "\n");
    } else {
      out.println("   => failed: " + cause(result.log()));
      out.println("   ... " + result.folder().resolve("launcher.log") + "\n");
    }
  }

  private static String verdict(List<String> report, List<String> expected) {
    if (report.equals(expected)) {
      return "the same report, line by line";
    }
    long lost = expected.stream().filter(line -> !report.contains(line)).count();
    return "WRONG, without any error: %d of %d lines are not there"
        .formatted(lost, expected.size());
  }

  private static @Nullable String cause(String log) {
    return log.lines()
        .filter(line -> line.contains("Exception") || line.contains("Error"))
        .findFirst()
        .orElse("see its log");
  }
}
