package io.picklejar.it.spark.job;

import static org.apache.spark.sql.functions.callUDF;
import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/** Sums up sales with a user-defined function and typed operations; takes its report's file. */
public final class DatasetJob {

  private static final int SALES = 90;

  private DatasetJob() {}

  /** Runs the job. */
  public static void main(String[] args) throws IOException {
    Prices.load();
    List<String> report = new ArrayList<>();
    try (SparkSession spark = SparkSession.builder().appName("sales").getOrCreate()) {
      spark.conf().set("spark.sql.shuffle.partitions", "2");
      spark.udf().register("price", (UDF1<String, Integer>) Prices::price, DataTypes.IntegerType);
      Dataset<Sale> sales = spark.createDataset(sales(), Encoders.bean(Sale.class)).repartition(2);
      sales
          .withColumn("price", callUDF("price", col("code")))
          .groupBy("code")
          .sum("price")
          .orderBy("code")
          .collectAsList()
          .forEach(row -> report.add("sum " + row));
      sales
          .filter((FilterFunction<Sale>) sale -> sale.getPieces() * Prices.factor >= 40)
          .map((MapFunction<Sale, Sale>) DatasetJob::doubled, Encoders.bean(Sale.class))
          .map((MapFunction<Sale, String>) DatasetJob::line, Encoders.STRING())
          .distinct()
          .orderBy("value")
          .collectAsList()
          .forEach(report::add);
    }
    Files.write(Path.of(args[0]), report);
  }

  private static Sale doubled(Sale sale) {
    return new Sale(sale.getCode(), sale.getPieces() * 2);
  }

  private static String line(Sale sale) {
    return Prices.names.get(sale.getCode()) + " x " + sale.getPieces();
  }

  private static List<Sale> sales() {
    return IntStream.range(0, SALES)
        .mapToObj(i -> new Sale("abc".substring(i % 3, i % 3 + 1), i % 7))
        .toList();
  }
}
