package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.MadeKind.exactly;
import static io.picklejar.internal.heap.MadeKind.named;
import static io.picklejar.internal.heap.Parts.parts;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * {@link CompletableFuture}s that are complete: whether normally, and with what. The JDK tells null
 * from an exception by an object of its own. Others travel as ordinary objects.
 */
final class FutureKinds {
  private static final String EXCEPTION = "java.util.concurrent.CompletableFuture$AltResult";

  static final List<SpecialKind> ALL =
      List.of(
          exactly(CompletableFuture.class, FutureKinds::take, FutureKinds::future),
          named(
              "CompletionStage",
              "java.util.concurrent.CompletableFuture$MinimalStage"::equals,
              FutureKinds::take,
              FutureKinds::stage));

  private FutureKinds() {}

  private static @Nullable Object @Nullable [] take(Object future) {
    Object result = Fields.value(future, "result");
    if (result == null) {
      return null;
    }
    return result.getClass().getName().equals(EXCEPTION)
        ? parts(Fields.value(result, "ex") == null, Fields.value(result, "ex"))
        : parts(true, result);
  }

  private static CompletableFuture<Object> future(@Nullable Object[] parts) {
    CompletableFuture<Object> made = new CompletableFuture<>();
    if (Boolean.TRUE.equals(parts[0])) {
      made.complete(parts[1]);
    } else {
      made.completeExceptionally((Throwable) Parts.some(parts, 1));
    }
    return made;
  }

  private static CompletionStage<Object> stage(@Nullable Object[] parts) {
    return Boolean.TRUE.equals(parts[0])
        ? CompletableFuture.completedStage(parts[1])
        : CompletableFuture.failedStage((Throwable) Parts.some(parts, 1));
  }
}
