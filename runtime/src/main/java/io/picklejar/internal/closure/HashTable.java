package io.picklejar.internal.closure;

/** A set of hashes that is made once, with as little as a lookup takes. */
final class HashTable {

  /** Zero is an empty place. No object has it as its identity hash. */
  private final int[] places;

  HashTable(int[] hashes) {
    this.places = new int[Integer.highestOneBit(Math.max(2, hashes.length)) * 4];
    for (int hash : hashes) {
      places[place(hash)] = hash;
    }
  }

  boolean contains(int hash) {
    return places[place(hash)] == hash;
  }

  /** {@return where the hash is, or would be} At most half of the places are taken. */
  private int place(int hash) {
    int mask = places.length - 1;
    int at = hash & mask;
    while (places[at] != 0 && places[at] != hash) {
      at = at + 1 & mask;
    }
    return at;
  }
}
