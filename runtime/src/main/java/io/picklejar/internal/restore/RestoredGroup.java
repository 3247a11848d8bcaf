package io.picklejar.internal.restore;

import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.wire.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The live values of a group of statics, by their place in its section. */
final class RestoredGroup {

  private final Section section;
  private final Materializer materializer;
  private final List<@Nullable Object> values;

  RestoredGroup(Section section, Materializer materializer, List<@Nullable Object> values) {
    this.section = section;
    this.materializer = materializer;
    this.values = values;
  }

  /** {@return the values of the statics} */
  List<@Nullable Object> values() {
    return values;
  }

  /** {@return the live object behind a node of the group's section} */
  @Nullable Object live(Node.External reference) {
    return materializer.liveOf(section.nodes().get(reference.index()));
  }
}
