package io.picklejar.it.spark.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Prices codes in executors, the first of which waits to be killed; takes the file for its report
 * and a folder for marks.
 */
public final class SurvivorJob {

  private static final int SECONDS = 120;

  private static Path marks;

  private SurvivorJob() {}

  /** Runs the job. */
  public static void main(String[] args) throws IOException {
    Prices.load();
    marks = Files.createDirectories(Path.of(args[1]));
    Label label = new Label("survived ");
    List<String> report = new ArrayList<>();
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("survivor"))) {
      spark
          .parallelize(List.of("a", "b", "c"), 2)
          .map(SurvivorJob::survive)
          .map(code -> label.on(Prices.names.get(code)) + " " + Prices.price(code))
          .collect()
          .forEach(report::add);
    }
    Files.write(Path.of(args[0]), report);
  }

  private static String survive(String code) {
    String me = "executor-" + ProcessHandle.current().pid();
    try (Stream<Path> others = Files.list(marks)) {
      boolean first = others.allMatch(mark -> mark.endsWith(me));
      Files.writeString(marks.resolve(me), "");
      if (first) {
        Thread.sleep(SECONDS * 1000L);
        throw new IllegalStateException("nobody has killed " + me);
      }
      return code;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
