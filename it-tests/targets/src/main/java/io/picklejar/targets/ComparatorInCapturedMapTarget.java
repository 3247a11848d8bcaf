package io.picklejar.targets;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A captured map that calls user code while it is rebuilt. */
// ships: ComparatorInCapturedMapTarget$Word.order
public final class ComparatorInCapturedMapTarget {
  private ComparatorInCapturedMapTarget() {}

  static final class Word implements Comparable<Word>, Serializable {
    private static final long serialVersionUID = 1;
    static int order = 1;
    final String text;

    Word(String text) {
      this.text = text;
    }

    @Override
    public int compareTo(Word other) {
      return order * text.compareTo(other.text);
    }

    @Override
    public int hashCode() {
      return text.length() * order;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Word word && word.text.equals(text);
    }
  }

  public static List<Supplier<?>> functions() {
    Word.order = -1;
    TreeMap<Word, Integer> sorted = new TreeMap<>();
    Map<Word, Integer> hashed = new HashMap<>();
    for (String text : List.of("a", "c", "b")) {
      sorted.put(new Word(text), text.length());
      hashed.put(new Word(text), 1);
    }
    return List.of(
        () -> sorted.firstKey().text,
        () -> hashed.get(new Word("c")) + "" + sorted.get(new Word("b")));
  }
}
