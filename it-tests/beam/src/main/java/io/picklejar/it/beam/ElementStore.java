package io.picklejar.it.beam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.values.PCollection;

/** The encoded elements of the collections computed so far. */
final class ElementStore {

  private final Map<PCollection<?>, List<byte[]>> elements = new HashMap<>();

  void put(PCollection<?> collection, List<byte[]> encoded) {
    elements.put(collection, encoded);
  }

  List<byte[]> of(PCollection<?> collection) {
    List<byte[]> encoded = elements.get(collection);
    if (encoded == null) {
      throw new IllegalStateException(collection + " has not been computed");
    }
    return encoded;
  }
}
