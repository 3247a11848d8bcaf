package io.picklejar.it.generator.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A source text with parts that can be cut out, numbered in the order in which they start. A part
 * within one that is cut is gone with it.
 *
 * @param marked the text with the marks of {@link Cut}
 */
public record Source(String marked) {

  /**
   * A part that can be cut.
   *
   * @param depth number of parts around it
   * @param length characters that it has
   */
  public record Part(int depth, int length) {}

  /** {@return the parts, by number} */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    List<int[]> open = new ArrayList<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == Cut.START) {
        open.add(new int[] {parts.size(), i});
        parts.add(null);
      } else if (c == Cut.END) {
        int[] start = open.remove(open.size() - 1);
        parts.set(start[0], new Part(open.size(), i - start[1]));
      }
    }
    return parts;
  }

  /** {@return the plain text without those parts} */
  public String without(BitSet cut) {
    StringBuilder text = new StringBuilder();
    new Cutter(cut, text).copy(true);
    return text.toString();
  }

  /** {@return the plain text with all its parts} */
  public String text() {
    return without(new BitSet());
  }

  /** Copies the parts that stay, by descent. */
  private final class Cutter {
    private final BitSet cut;
    private final StringBuilder text;
    private int position;
    private int number;

    Cutter(BitSet cut, StringBuilder text) {
      this.cut = cut;
      this.text = text;
    }

    /** Copies up to the end of the part, or not, and stands on its closing mark. */
    void copy(boolean kept) {
      for (; position < marked.length(); position++) {
        char c = marked.charAt(position);
        if (c == Cut.START) {
          boolean gone = cut.get(number++);
          position++;
          copy(kept && !gone);
          position++;
          copy(kept && gone);
        } else if (c == Cut.INSTEAD || c == Cut.END) {
          return;
        } else if (kept) {
          text.append(c);
        }
      }
    }
  }
}
