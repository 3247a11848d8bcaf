package io.picklejar.internal.wire;

import org.jspecify.annotations.Nullable;

/** Numbers objects in the order of first sight, by identity. Open addressing without boxes. */
final class IdentityNumbers {
  private @Nullable Object[] keys = new Object[256];
  private int[] numbers = new int[256];
  private int size;

  /** {@return the object's number, or -1 if it has just got the next one} */
  int numberOrAdd(Object key) {
    int mask = keys.length - 1;
    int i = slot(key, mask);
    while (keys[i] != null) {
      if (keys[i] == key) {
        return numbers[i];
      }
      i = (i + 1) & mask;
    }
    keys[i] = key;
    numbers[i] = size++;
    if (2 * size > keys.length) {
      grow();
    }
    return -1;
  }

  private static int slot(Object key, int mask) {
    int hash = System.identityHashCode(key) * 0x9E3779B9;
    return (hash ^ (hash >>> 16)) & mask;
  }

  private void grow() {
    @Nullable Object[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new Object[4 * oldKeys.length];
    numbers = new int[keys.length];
    int mask = keys.length - 1;
    for (int j = 0; j < oldKeys.length; j++) {
      Object key = oldKeys[j];
      if (key != null) {
        int i = slot(key, mask);
        while (keys[i] != null) {
          i = (i + 1) & mask;
        }
        keys[i] = key;
        numbers[i] = oldNumbers[j];
      }
    }
  }
}
