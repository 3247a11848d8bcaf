package io.picklejar.targets;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A readResolve that looks for the object in statics, and others which don't. */
// ships: ReadResolveLookupTarget$Suit.BY_NAME, ReadResolveLookupTarget$Lazy$Holder.INSTANCE
// ships: ReadResolveLookupTarget$Word.POOL
public final class ReadResolveLookupTarget {
  private ReadResolveLookupTarget() {}

  static class Suit implements Serializable {
    private static final long serialVersionUID = 1;
    static final Suit HEARTS = new Suit("hearts");
    static final Suit SPADES = new Suit("spades");
    static final Map<String, Suit> BY_NAME = Map.of("hearts", HEARTS, "spades", SPADES);
    final String name;

    Suit(String name) {
      this.name = name;
    }

    Object readResolve() {
      return BY_NAME.get(name);
    }
  }

  static final class Lazy implements Serializable {
    private static final long serialVersionUID = 1;
    int state = 1;
    private transient Map<String, String> cache = new HashMap<>();

    static Lazy get() {
      return Holder.INSTANCE;
    }

    Object readResolve() {
      return get();
    }

    private static final class Holder {
      static final Lazy INSTANCE = new Lazy();
    }
  }

  static final class Word implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Map<String, Word> POOL = new HashMap<>();
    final String text;
    int uses;

    private Word(String text) {
      this.text = text;
    }

    static Word of(String text) {
      return POOL.computeIfAbsent(text, Word::new);
    }

    Object readResolve() {
      return of(text);
    }
  }

  static final class Journal implements Serializable {
    private static final long serialVersionUID = 1;
    static Journal common = new Journal("common");
    static int opened;
    final String name;
    transient List<String> lines = new ArrayList<>();

    Journal(String name) {
      this.name = name;
    }

    Object readResolve() {
      opened++;
      return new Journal(name);
    }

    int add(String line) {
      lines.add(line);
      return lines.size();
    }
  }

  public static List<Supplier<?>> functions() {
    Suit suit = Suit.SPADES;
    Lazy lazy = Lazy.get();
    lazy.state = 9;
    lazy.cache.put("key", "cached");
    Word word = Word.of("word");
    word.uses = 3;
    Journal journal = new Journal("own");
    Journal.common.add("first");
    return List.of(
        () -> suit.name + (suit == Suit.SPADES) + Suit.BY_NAME.get("hearts").name,
        () -> lazy.state + lazy.cache.get("key") + (lazy == Lazy.get()),
        () -> Lazy.get().state,
        () -> word.uses + " " + (word == Word.of("word")) + Word.of("word").uses,
        () -> Word.of("word").uses,
        () -> journal.add("line"),
        () -> Journal.common.add("second") + Journal.common.lines.get(0));
  }
}
