package io.picklejar.it.spark.job;

import java.io.Serializable;

/** An element that crosses a shuffle and comes back to the driver. */
record Item(String name, int price) implements Serializable, Comparable<Item> {

  @Override
  public int compareTo(Item other) {
    return name.compareTo(other.name);
  }
}
