package io.picklejar.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Writes all sections of the report into one file, in the order of their names. */
final class WriteReport extends DoFn<KV<String, Iterable<KV<String, String>>>, Void> {

  /** The name of the file in the output folder. */
  static final String FILE = "report.txt";

  private static final long serialVersionUID = 1;

  private final String folder;

  WriteReport(String folder) {
    this.folder = folder;
  }

  @ProcessElement
  public void process(@Element KV<String, Iterable<KV<String, String>>> report) throws IOException {
    Map<String, String> sections = new TreeMap<>();
    for (KV<String, String> section : report.getValue()) {
      sections.put(section.getKey(), section.getValue());
    }
    StringBuilder text = new StringBuilder(heading());
    sections.forEach((name, lines) -> text.append("\n" + name + "\n" + lines + "\n"));
    Files.createDirectories(Path.of(folder));
    Files.writeString(Path.of(folder, FILE), text);
  }

  private static String heading() {
    return "Delays of " + Settings.delayedFrom + " min or more, " + Settings.RUN_ID + "\n";
  }
}
