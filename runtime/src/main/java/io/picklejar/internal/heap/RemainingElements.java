package io.picklejar.internal.heap;

import java.util.Enumeration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What was left of an iterator or enumeration when a function was shipped. */
final class RemainingElements implements Iterator<@Nullable Object>, Enumeration<@Nullable Object> {
  private final @Nullable Object[] elements;
  private int next;

  RemainingElements(@Nullable Object[] elements) {
    this.elements = elements;
  }

  @Override
  public boolean hasNext() {
    return next < elements.length;
  }

  @Override
  public @Nullable Object next() {
    if (next == elements.length) {
      throw new NoSuchElementException();
    }
    return elements[next++];
  }

  @Override
  public void remove() {
    throw new UnsupportedOperationException(
        "An iterator that was shipped holds copies of what was left, so it can't remove from its"
            + " collection. See README.md#what-cannot-travel");
  }

  @Override
  public boolean hasMoreElements() {
    return hasNext();
  }

  @Override
  public @Nullable Object nextElement() {
    return next();
  }
}
