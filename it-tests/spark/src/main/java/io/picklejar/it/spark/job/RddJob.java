package io.picklejar.it.spark.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Prices 300 codes; takes the file for its report. The master is set by system property. */
public final class RddJob {

  private static final int CODES = 300;

  private RddJob() {}

  /** Runs the job. */
  public static void main(String[] args) throws IOException {
    Prices.load();
    Label label = new Label("total of ");
    List<String> report = new ArrayList<>();
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("prices"))) {
      JavaRDD<String> codes = spark.parallelize(codes(), 4);
      report.add("prices " + codes.map(Prices::price).reduce(Integer::sum));
      report.add("items " + codes.map(new ToItem()).distinct(2).sortBy(i -> i, true, 2).collect());
      codes
          .mapToPair(code -> new Tuple2<>(code, Prices.price(code)))
          .reduceByKey(Integer::sum, 2)
          .map(sum -> label.on(Prices.names.get(sum._1())) + " " + sum._2())
          .sortBy(line -> line, true, 1)
          .collect()
          .forEach(report::add);
      report.add("dear " + codes.filter(code -> Prices.price(code) > Prices.factor * 4).count());
      report.add("top " + codes.map(new ToItem()).top(2, (a, b) -> a.price() - b.price()));
    }
    Files.write(Path.of(args[0]), report);
  }

  private static List<String> codes() {
    return IntStream.range(0, CODES).mapToObj(i -> "abc".substring(i % 3, i % 3 + 1)).toList();
  }
}
