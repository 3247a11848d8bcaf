package io.picklejar.it.suite;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Two functions of one DoFn of Beam's that share a captured object, one of them for failures. */
final class Handlers implements Case {

  private static int largest;

  /** What both see; not serializable. */
  private static final class Cell {
    private int value;
  }

  @Override
  public void prepare() {
    largest = 2;
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    Cell cell = new Cell();
    WithFailures.Result<PCollection<String>, String> result =
        pipeline
            .apply("Handlers", Create.of(1, 2, 3, 4))
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via((Integer number) -> checked(number, cell))
                    .exceptionsInto(TypeDescriptors.strings())
                    .exceptionsVia(failure -> failure.element() + " left " + cell.value));
    return PCollectionList.of(result.output())
        .and(result.failures())
        .apply("Both", Flatten.pCollections());
  }

  private static String checked(int number, Cell cell) {
    cell.value = number;
    if (number > largest) {
      throw new IllegalArgumentException();
    }
    return number + " fine";
  }

  @Override
  public List<String> expected() {
    return List.of("1 fine", "2 fine", "3 left 3", "4 left 4");
  }
}
