package io.picklejar.internal.heap;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** An array of entries in order as a sorted map, good for copying from. */
final class SortedEntries extends AbstractMap<Object, Object> implements SortedMap<Object, Object> {
  private final @Nullable Comparator<Object> comparator;
  private final @Nullable Object[] parts;
  private final int first;
  private final @Nullable Object value;
  private final int width;

  /**
   * @param parts entries begin at {@code first}
   * @param value of all keys, which then come alone; null if keys and values come in turn
   */
  SortedEntries(
      @Nullable Comparator<Object> comparator,
      @Nullable Object[] parts,
      int first,
      @Nullable Object value) {
    this.comparator = comparator;
    this.parts = parts;
    this.first = first;
    this.value = value;
    this.width = value == null ? 2 : 1;
  }

  @Override
  public int size() {
    return (parts.length - first) / width;
  }

  @Override
  public @Nullable Comparator<? super Object> comparator() {
    return comparator;
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return SortedEntries.this.size();
      }

      @Override
      public Iterator<Map.Entry<Object, Object>> iterator() {
        return new EntryIterator();
      }
    };
  }

  @Override
  public SortedMap<Object, Object> subMap(Object from, Object to) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SortedMap<Object, Object> headMap(Object to) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SortedMap<Object, Object> tailMap(Object from) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object firstKey() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object lastKey() {
    throw new UnsupportedOperationException();
  }

  private final class EntryIterator implements Iterator<Map.Entry<Object, Object>> {
    private int next = first;

    @Override
    public boolean hasNext() {
      return next < parts.length;
    }

    @Override
    public Map.Entry<Object, Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Object key = parts[next];
      Object own = value == null ? parts[next + 1] : value;
      next += width;
      return new SimpleImmutableEntry<>(key, own);
    }
  }
}
