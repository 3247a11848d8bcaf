package io.picklejar.targets;

import java.util.BitSet;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.function.Supplier;

/** Properties, BitSet, Random and StringBuilder. */
// ships: PropertiesStaticTarget.PROPERTIES, PropertiesStaticTarget.BITS,
// PropertiesStaticTarget.RANDOM, PropertiesStaticTarget.TEXT
public final class PropertiesStaticTarget {
  private PropertiesStaticTarget() {}

  static final Properties PROPERTIES = new Properties();
  static final BitSet BITS = new BitSet();
  static Random RANDOM;
  static final StringBuilder TEXT = new StringBuilder();

  public static List<Supplier<?>> functions() {
    PROPERTIES.setProperty("a", "1");
    BITS.set(3, 6);
    RANDOM = new Random(7);
    RANDOM.nextInt();
    TEXT.append("text");
    return List.of(
        () -> PROPERTIES.getProperty("a") + BITS + TEXT,
        () -> RANDOM.nextInt(),
        () -> TEXT.reverse().toString());
  }
}
