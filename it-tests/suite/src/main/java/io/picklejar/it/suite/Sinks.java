package io.picklejar.it.suite;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.values.PCollection;

/**
 * A user's sink, with destinations, names and lines by lambdas; what it has written is read back.
 */
final class Sinks implements Case {

  private static int initials;
  private static String prefix = "none-";
  private static String end = "";

  private final String folder;

  Sinks(String folder) {
    this.folder = folder;
  }

  @Override
  public void prepare() {
    initials = 1;
    prefix = "words-";
    end = ".";
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    return pipeline
        .apply("Sinks", Create.of("apple", "avocado", "bread"))
        .apply(
            "Write",
            FileIO.<String, String>writeDynamic()
                .by(word -> word.substring(0, initials))
                .via(Contextful.fn(word -> word + end), Contextful.fn(key -> new LinesSink(key)))
                .to(folder)
                .withNaming(key -> FileIO.Write.defaultNaming(prefix + key, ".txt"))
                .withDestinationCoder(StringUtf8Coder.of())
                .withNumShards(1))
        .getPerDestinationOutputFilenames()
        .apply("Names", Values.create())
        .apply("Match", FileIO.matchAll())
        .apply("Open", FileIO.readMatches())
        .apply("Read", TextIO.readFiles());
  }

  @Override
  public List<String> expected() {
    return List.of("a in words-: apple.", "a in words-: avocado.", "b in words-: bread.");
  }

  private static final class LinesSink implements FileIO.Sink<String> {
    private final String key;
    private transient PrintWriter out;

    LinesSink(String key) {
      this.key = key;
    }

    @Override
    public void open(WritableByteChannel channel) {
      out = new PrintWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
    }

    @Override
    public void write(String line) {
      out.println(key + " in " + prefix + ": " + line);
    }

    @Override
    public void flush() throws IOException {
      if (out.checkError()) {
        throw new IOException("can't write");
      }
    }
  }
}
