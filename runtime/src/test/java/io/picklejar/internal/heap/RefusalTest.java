package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

class RefusalTest {

  static class Service {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    transient Thread worker = new Thread();
  }

  @Test
  void path_leads_from_the_root_to_the_object() {
    Service service = new Service();
    Snapshot snapshot = RoundTrip.snapshot();
    snapshot.add("Main.RULES", new Object[] {1, new HashMap<>(Map.of("key", List.of(service)))});

    assertThat(snapshot.refusals())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.root()).isEqualTo("Main.RULES");
              assertThat(r.path()).isEqualTo("Main.RULES[1][\"key\"][0].pool");
              assertThat(r.reason()).isEqualTo("an executor owns threads of its JVM");
            });
    service.pool.shutdown();
  }

  @Test
  void all_refusals_are_told_for_each_root_that_reaches_them() {
    Thread thread = new Thread();
    Object[] shared = {thread, getClass().getClassLoader()};
    Snapshot snapshot = RoundTrip.snapshot();
    snapshot.add("A", shared);
    snapshot.add("B", "fine");
    snapshot.add("C", new Object[] {shared});

    assertThat(snapshot.refusals())
        .extracting(Refusal::path)
        .containsExactly("A[0]", "A[1]", "C[0][0]", "C[0][1]");
  }

  @Test
  void kinds_bound_to_the_jvm_are_refused() {
    List<Object> kinds =
        List.of(
            new Thread(),
            Thread.currentThread().getThreadGroup(),
            Runtime.getRuntime(),
            InputStream.nullInputStream(),
            Object.class.getModule(),
            Stream.of(1),
            new ArrayBlockingQueue<>(2, false, List.of(1)).iterator(),
            System.out,
            ProcessHandle.current(),
            new java.util.Scanner(InputStream.nullInputStream()),
            RefusalTest.class.getPackage(),
            new java.util.zip.CRC32().getClass().getClassLoader() == null
                ? new java.util.zip.Deflater()
                : 1);
    for (Object kind : kinds) {
      Snapshot snapshot = RoundTrip.snapshot();
      snapshot.add("X", kind);
      assertThat(snapshot.refusals()).as(kind.getClass().getName()).isNotEmpty();
    }
  }

  @Test
  @DisabledIfSystemProperty(named = "trusted", matches = "true")
  void lambda_that_is_not_serializable_is_refused_with_advice() {
    int captured = 1;
    Runnable lambda = () -> System.out.println(captured);
    Snapshot snapshot = RoundTrip.snapshot();
    snapshot.add("L", lambda);

    assertThat(snapshot.refusals())
        .singleElement()
        .satisfies(r -> assertThat(r.advice()).contains("agent"));
  }

  /** A collection that another thread changes all the time. */
  static class Restless extends ArrayList<Integer> implements java.io.Serializable {
    int left;

    private void writeObject(java.io.ObjectOutputStream out) {
      if (left-- > 0) {
        throw new java.util.ConcurrentModificationException();
      }
    }
  }

  @Test
  void concurrent_modification_is_retried_and_then_refused() {
    Restless calming = new Restless();
    calming.left = 3;
    assertThat(RoundTrip.of(calming)).isEmpty();

    Restless restless = new Restless();
    restless.left = Integer.MAX_VALUE;
    Snapshot snapshot = RoundTrip.snapshot();
    snapshot.add("R", restless);
    assertThat(snapshot.refusals())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.type()).isEqualTo(Restless.class);
              assertThat(r.reason()).contains("ConcurrentModificationException");
            });
  }
}
