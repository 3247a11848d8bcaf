package io.picklejar.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.heap.RoundTrip;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A section as the first release writes it. If this fails, workers of that release can't read what
 * is written now: the format version must go up, and a file for it be added here. {@code
 * -Dgolden=<folder>} writes the file anew.
 */
class GoldenSectionTest {
  private static final String FILE = "section-1.bin";

  record Point(int x, String name) {}

  static final class Plain {
    private final long number = 1L << 40;
    private Object self = this;
    private final char[] chars = {'a', 'ä', '€'};

    @Override
    public String toString() {
      return number + String.valueOf(chars) + (self == this);
    }
  }

  private static Map<String, Object> content() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("numbers", Arrays.asList((byte) 1, (short) 2, 3, 4L, 5f, 6d, 'c', true, null));
    all.put("texts", List.of("", "short", "ä", "€ \ud83d\ude00", "x".repeat(100)));
    all.put("map", new HashMap<>(Map.of("key", new Point(1, "one"))));
    all.put("sorted", new TreeMap<>(Map.of("a", 1, "b", 2)));
    all.put("set", new TreeSet<>(List.of("x", "y")));
    all.put("plain", new Plain());
    all.put("array", new ArrayList<>(List.of(TimeUnit.DAYS, String.class, Optional.of("some"))));
    all.put(
        "serial", List.of(new BigDecimal("1.50"), Instant.ofEpochSecond(9), Pattern.compile("a+")));
    all.put("order", List.of(ByteOrder.LITTLE_ENDIAN, Comparator.naturalOrder()));
    all.put("shared", all.get("map"));
    return all;
  }

  @Test
  void what_the_first_release_wrote_can_be_read() throws IOException {
    Object read = RoundTrip.read(golden());

    assertThat(read).hasToString(content().toString());
    assertThat(((Map<?, ?>) read).get("shared")).isSameAs(((Map<?, ?>) read).get("map"));
  }

  @Test
  void what_is_written_now_is_what_the_first_release_wrote() throws IOException {
    byte[] written = RoundTrip.bytes(content());
    String folder = System.getProperty("golden");
    if (folder != null) {
      Files.write(Path.of(folder, FILE), written);
    }

    assertThat(written).isEqualTo(golden());
  }

  private static byte[] golden() throws IOException {
    try (InputStream file = GoldenSectionTest.class.getResourceAsStream(FILE)) {
      return file.readAllBytes();
    }
  }
}
