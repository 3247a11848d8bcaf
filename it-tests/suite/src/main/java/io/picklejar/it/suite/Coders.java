package io.picklejar.it.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;

/** A user's coder for a user's class, with a global separator. */
final class Coders implements Case {

  private static char separator = '#';

  @Override
  public void prepare() {
    separator = '|';
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    return pipeline
        .apply("Coders", Create.of("a", "b"))
        .apply(
            "Pair",
            MapElements.into(TypeDescriptor.of(Pair.class)).via(x -> new Pair(x, x + separator)))
        .setCoder(new PairCoder())
        .apply("Shuffle", Reshuffle.viaRandomKey())
        .apply(
            "Text",
            MapElements.into(TypeDescriptors.strings())
                .via(pair -> pair.left + separator + pair.right));
  }

  @Override
  public List<String> expected() {
    return List.of("a|a!", "b|b!");
  }

  /** Not serializable. */
  private static final class Pair {
    private final String left;
    private final String right;

    Pair(String left, String right) {
      this.left = left;
      this.right = right;
    }
  }

  private static final class PairCoder extends AtomicCoder<Pair> {
    @Override
    public void encode(Pair pair, OutputStream out) throws IOException {
      StringUtf8Coder.of().encode(pair.left + separator + pair.right, out);
    }

    @Override
    public Pair decode(InputStream in) throws IOException {
      String text = StringUtf8Coder.of().decode(in);
      int at = text.indexOf(separator);
      return new Pair(text.substring(0, at), text.substring(at + 1).replace(separator, '!'));
    }
  }
}
