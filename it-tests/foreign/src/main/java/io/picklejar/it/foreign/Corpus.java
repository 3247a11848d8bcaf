package io.picklejar.it.foreign;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Captures the functions of some jars in one JVM and restores them in two others: one that has the
 * jars, and one that lacks them.
 */
public final class Corpus {
  private final String agent;
  private final List<String> jars;

  private Corpus(String agent, List<String> jars) {
    this.agent = agent;
    this.jars = jars;
  }

  /** Takes the agent's jar, what is user code ({@code includes}), and jars of the class path. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> jars = Arrays.asList(args).subList(2, args.length);
    Corpus corpus = new Corpus(args[0] + "=log=off,includes=" + args[1], jars);
    Path file = Files.createTempFile("corpus", ".bin");
    List<String> all = Arrays.asList(System.getProperty("java.class.path").split(separator()));
    List<String> withFile = Stream.concat(Stream.of(file.toString()), jars.stream()).toList();
    corpus.run("capture", CaptureAll.class, all, withFile);
    corpus.run("worker that has the jars", RestoreAll.class, all, List.of(file.toString()));
    corpus.run("worker without", RestoreAll.class, corpus.without(all), List.of(file.toString()));
    Files.delete(file);
  }

  private static String separator() {
    return File.pathSeparator;
  }

  private List<String> without(List<String> all) {
    List<String> names = jars.stream().map(Corpus::name).toList();
    return all.stream().filter(entry -> !names.contains(name(entry))).toList();
  }

  private static String name(String path) {
    return new File(path).getName();
  }

  private void run(String title, Class<?> main, List<String> classPath, List<String> arguments)
      throws IOException, InterruptedException {
    System.out.println("== " + title);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx700m", "-javaagent:" + agent));
    command.addAll(List.of("-cp", classPath.stream().collect(Collectors.joining(separator()))));
    command.add(main.getName());
    command.addAll(arguments);
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(title + " ended with " + exit);
    }
  }
}
