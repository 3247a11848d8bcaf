package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A default method that a class overrides is not reached. */
// ships: DefaultMethodOverriddenTarget$Loud.volume
// not: DefaultMethodOverriddenTarget$Speaker.WORDS
public final class DefaultMethodOverriddenTarget {
  private DefaultMethodOverriddenTarget() {}

  interface Speaker {
    List<String> WORDS = new ArrayList<>();

    default Object speak() {
      return WORDS;
    }
  }

  static final class Loud implements Speaker {
    static int volume;

    @Override
    public Object speak() {
      return volume;
    }
  }

  public static List<Supplier<?>> functions() {
    Speaker.WORDS.add("w");
    Loud.volume = 11;
    Speaker speaker = new Loud();
    return List.of(() -> speaker.speak());
  }
}
