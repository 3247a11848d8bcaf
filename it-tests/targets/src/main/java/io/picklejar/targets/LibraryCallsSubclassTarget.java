package io.picklejar.targets;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Subclasses of library classes whose methods the library calls. */
// ships: LibraryCallsSubclassTarget.offset
public final class LibraryCallsSubclassTarget {
  private LibraryCallsSubclassTarget() {}

  static int offset;

  static final class Shifted extends AbstractList<Integer> {
    @Override
    public Integer get(int index) {
      return index + offset;
    }

    @Override
    public int size() {
      return 3;
    }
  }

  static final class Letters extends java.io.InputStream {
    private int left = 3;

    @Override
    public int read() {
      return left-- > 0 ? 'a' + offset : -1;
    }
  }

  static final class Bounded extends LinkedHashMap<Integer, Integer> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
      return size() > offset;
    }
  }

  public static List<Supplier<?>> functions() {
    offset = 2;
    return List.of(
        () -> new ArrayList<>(new Shifted()),
        () -> {
          try {
            return new String(
                new Letters().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
          } catch (java.io.IOException e) {
            return e;
          }
        },
        () -> {
          Map<Integer, Integer> map = new Bounded();
          for (int i = 0; i < 5; i++) {
            map.put(i, i);
          }
          return map;
        });
  }
}
