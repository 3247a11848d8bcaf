package io.picklejar.internal.restore;

import io.picklejar.internal.heap.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a function's own objects find the objects of statics that they refer to. */
@FunctionalInterface
interface Externals {

  /** {@return the object, or null if it isn't to be had here} */
  @Nullable Object object(Node.External external);

  /** {@return those of the groups, which may be filled later} */
  static Externals of(List<LiveGroup> groups) {
    return external -> groups.get(external.section()).object(external.index());
  }
}
