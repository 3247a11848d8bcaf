package io.picklejar.internal.restore;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came with a closure in its stream.
 *
 * @param parts parts of closures
 * @param objects takes the function's objects
 * @param companions those of the functions with which it shares objects; null for a closure that
 *     came without a stream
 */
record FromStream(
    List<byte[]> parts, FunctionObjects objects, @Nullable List<FunctionObjects> companions) {

  /** {@return what a closure has that came without a stream} */
  static FromStream nothing() {
    return new FromStream(List.of(), new FunctionObjects(null), null);
  }

  /** {@return whether the function shares objects with others of the stream} */
  boolean isShared() {
    return companions != null && !companions.isEmpty();
  }

  /** {@return what the fields of an envelope hold, which null elements may have been put into} */
  static FromStream of(
      byte @Nullable [] @Nullable [] parts,
      FunctionObjects objects,
      FunctionObjects @Nullable [] companions) {
    return new FromStream(present(parts), objects, present(companions));
  }

  private static <T> List<T> present(@Nullable T @Nullable [] array) {
    return array == null ? List.of() : Arrays.stream(array).filter(Objects::nonNull).toList();
  }
}
