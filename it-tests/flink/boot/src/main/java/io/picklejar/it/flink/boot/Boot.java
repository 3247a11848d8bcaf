package io.picklejar.it.flink.boot;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.model.fnexecution.v1.ProvisionApi.ProvisionInfo;
import org.apache.beam.model.pipeline.v1.Endpoints.ApiServiceDescriptor;
import org.apache.beam.vendor.grpc.v1p60p1.com.google.protobuf.TextFormat;
import org.apache.beam.vendor.grpc.v1p60p1.com.google.protobuf.util.JsonFormat;

/**
 * Starts a worker. Takes the runner's arguments, {@code --id=} and {@code --provision_endpoint=};
 * the rest comes from system properties: {@code boot.folder} for what is staged, {@code
 * boot.options}, the options of the worker's JVM, and {@code boot.base}, its own class path.
 */
public final class Boot {

  private static final String HARNESS = "org.apache.beam.fn.harness.FnHarness";

  private Boot() {}

  /** Runs a worker to its end. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, String> arguments =
        Arrays.stream(args)
            .map(argument -> argument.replaceFirst("^--?", "").split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    String id = required(arguments, "id");
    ProvisionInfo info = Provision.of(id, required(arguments, "provision_endpoint"));
    Path folder =
        Path.of(System.getProperty("boot.folder"))
            .resolve(id.replaceAll("\\W", "_") + "-" + ProcessHandle.current().pid());
    List<Path> staged =
        Artifacts.fetch(
            id, info.getArtifactEndpoint().getUrl(), info.getDependenciesList(), folder);
    ProcessBuilder builder = new ProcessBuilder(command(staged)).inheritIO();
    builder.environment().putAll(environment(id, info));
    Process worker = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(worker::destroyForcibly));
    System.err.println("staged " + staged.size() + ", worker " + worker.pid());
    System.exit(worker.waitFor());
  }

  private static String required(Map<String, String> arguments, String name) {
    return Objects.requireNonNull(arguments.get(name), "--" + name + "=");
  }

  private static List<String> command(List<Path> staged) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Stream.of(System.getProperty("boot.options").split(" "))
        .filter(option -> !option.isEmpty())
        .forEach(command::add);
    Stream<String> base = Stream.of(System.getProperty("boot.base"));
    String classPath =
        Stream.concat(base, staged.stream().map(Path::toString))
            .collect(Collectors.joining(File.pathSeparator));
    command.addAll(List.of("-cp", classPath, HARNESS));
    return command;
  }

  private static Map<String, String> environment(String id, ProvisionInfo info) throws IOException {
    Function<ApiServiceDescriptor, String> text = TextFormat.printer()::printToString;
    return Map.of(
        "HARNESS_ID",
        id,
        "PIPELINE_OPTIONS",
        JsonFormat.printer().print(info.getPipelineOptions()),
        "CONTROL_API_SERVICE_DESCRIPTOR",
        text.apply(info.getControlEndpoint()),
        "LOGGING_API_SERVICE_DESCRIPTOR",
        text.apply(info.getLoggingEndpoint()),
        "RUNNER_CAPABILITIES",
        String.join(" ", info.getRunnerCapabilitiesList()));
  }
}
