package io.picklejar.internal.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashTableTest {

  @Test
  void it_finds_what_it_was_made_of_and_nothing_else() {
    // Many that fall to one place, and more than there are places in the smallest table.
    int[] hashes = IntStream.range(1, 1000).map(i -> i << 12).toArray();
    HashTable table = new HashTable(hashes);
    assertThat(IntStream.of(hashes)).allMatch(table::contains);
    assertThat(IntStream.range(1, 1000).map(i -> (i << 12) + 1)).noneMatch(table::contains);
    assertThat(new HashTable(new int[0]).contains(7)).isFalse();
    assertThat(new HashTable(new int[] {7, 7, 7, 11}).contains(11)).isTrue();
  }
}
