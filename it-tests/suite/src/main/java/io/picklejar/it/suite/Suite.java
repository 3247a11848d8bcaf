package io.picklejar.it.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Runs the cases as one pipeline, and says for each whether its lines are those expected. */
public final class Suite {

  private Suite() {}

  /** Takes the options; {@code --only=Name,Name} picks cases. Exits with 1 if a case is wrong. */
  public static void main(String[] args) throws IOException {
    SuiteOptions options =
        PipelineOptionsFactory.fromArgs(args).withValidation().as(SuiteOptions.class);
    Map<String, Case> cases = picked(options);
    Path output = Path.of(options.getOutput());
    Files.createDirectories(output);
    for (String name : cases.keySet()) {
      Files.deleteIfExists(output.resolve(name));
    }
    cases.values().forEach(Case::prepare);
    Pipeline pipeline = Pipeline.create(options);
    cases.forEach(
        (name, one) ->
            one.lines(pipeline).apply(name + " lines", new Written(name, output.toString())));
    pipeline.run().waitUntilFinish();
    int wrong = wrong(cases, output);
    System.out.println(wrong == 0 ? "all cases are right" : wrong + " cases are wrong");
    System.exit(wrong == 0 ? 0 : 1);
  }

  private static Map<String, Case> picked(SuiteOptions options) {
    Map<String, Case> all = new TreeMap<>();
    for (Case one : all(options)) {
      String name = one.getClass().getSimpleName();
      if (options.getOnly().isEmpty() || List.of(options.getOnly().split(",")).contains(name)) {
        all.put(name, one);
      }
    }
    return all;
  }

  private static List<Case> all(SuiteOptions options) {
    return List.of(
        new Asserted(),
        new Handlers(),
        new Lifecycle(),
        new Lambdas(),
        new Captures(),
        new States(),
        new SideInputs(),
        new Outputs(),
        new Splitting(),
        new Schemas(),
        new Beans(),
        new Records(),
        new Combining(),
        new Windows(),
        new Coders(),
        new Sources(),
        new Sinks(options.getOutput() + "/sinks"),
        new Options(options));
  }

  private static int wrong(Map<String, Case> cases, Path output) throws IOException {
    int wrong = 0;
    for (Map.Entry<String, Case> one : cases.entrySet()) {
      Path file = output.resolve(one.getKey());
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      boolean right = lines.equals(one.getValue().expected());
      System.out.println((right ? "right " : "wrong ") + one.getKey());
      if (!right) {
        System.out.println("  gives    " + lines + "\n  expected " + one.getValue().expected());
        wrong++;
      }
    }
    return wrong;
  }
}
