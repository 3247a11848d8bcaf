package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class ContentsTest {

  record Held(int[] numbers, Map<String, List<String>> names, Logger log) {}

  static {
    RoundTrip.snapshot(); // grants access
  }

  @Test
  void what_was_changed_in_place_is_as_before() {
    Map<String, Object> root = new TreeMap<>();
    Held held = new Held(new int[] {1, 2}, new HashMap<>(), Logger.getAnonymousLogger());
    held.names().put("a", new ArrayList<>(List.of("x")));
    Deque<Object> queue = new ArrayDeque<>(List.of("first"));
    root.put("held", held);
    root.put("count", new AtomicLong(5));
    root.put("queue", queue);
    root.put("text", new StringBuilder("t"));
    String before = show(root);

    Contents contents = new Contents();
    contents.take(root);
    held.numbers()[0]++;
    held.names().get("a").add("y");
    held.names().put("b", List.of());
    ((AtomicLong) root.get("count")).incrementAndGet();
    queue.push("second");
    ((StringBuilder) root.get("text")).append("u");
    root.remove("text");
    root.put("more", root);
    contents.putBack();

    assertThat(show(root)).isEqualTo(before);
    assertThat(root.get("held")).isSameAs(held);
  }

  @Test
  void a_logger_is_left_alone() {
    Logger log = Logger.getAnonymousLogger();
    Contents contents = new Contents();
    contents.take(new Held(new int[0], Map.of(), log));
    log.setUseParentHandlers(false);
    contents.putBack();
    assertThat(log.getUseParentHandlers()).isFalse();
  }

  private static String show(Map<String, Object> root) {
    Held held = (Held) root.get("held");
    return root.keySet()
        + Arrays.toString(held.numbers())
        + held.names()
        + root.get("count")
        + root.get("queue")
        + root.get("text");
  }
}
