package io.picklejar.it.spark.job;

import org.apache.spark.api.java.function.Function;

/** A function with a name. */
final class ToItem implements Function<String, Item> {

  @Override
  public Item call(String code) {
    return new Item(Prices.names.get(code), Prices.price(code));
  }
}
