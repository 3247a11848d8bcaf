package io.picklejar.internal.closure;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values that a static was captured with before and now, as hashes, each over all values up to
 * it: by it a later value of one run of a program is told from one of another run.
 *
 * <p>It holds the hashes of the last revisions, and of fewer and fewer of those before, so that any
 * two lineages have some revision in common.
 *
 * @param revision number of the present value
 * @param hashes in the order of {@link #revisions}, empty when the launcher tells none
 */
public record Lineage(int revision, long[] hashes) {

  private static final int RECENT = 32;

  /** A lineage of which nothing but the revision is known. */
  public static Lineage unknown(int revision) {
    return new Lineage(revision, new long[0]);
  }

  /** {@return the lineage that begins with that content} */
  public static Lineage of(String content) {
    return new Lineage(0, new long[] {next(0, content)});
  }

  /** {@return the lineage with one more value} */
  Lineage then(String content) {
    if (hashes.length == 0) {
      return unknown(revision + 1);
    }
    int[] before = revisions(revision);
    int[] after = revisions(revision + 1);
    long[] next = new long[after.length];
    next[0] = next(hashes[0], content);
    for (int i = 1; i < after.length; i++) {
      next[i] = hashes[index(before, after[i])];
    }
    return new Lineage(revision + 1, next);
  }

  /** {@return whether both are of one run, as far as they tell} */
  public boolean agrees(Lineage other) {
    return !bothTell(other) || common(other).findFirst().orElse(true);
  }

  /** {@return whether both had some value in common, and all before it} */
  boolean meets(Lineage other) {
    return !bothTell(other) || common(other).anyMatch(same -> same);
  }

  private boolean bothTell(Lineage other) {
    return hashes.length == size(revision) && other.hashes.length == size(other.revision);
  }

  /** {@return for each revision that both hold, whether they are the same there, the last first} */
  private Stream<Boolean> common(Lineage other) {
    int[] own = revisions(revision);
    int[] others = revisions(other.revision);
    return IntStream.range(0, own.length)
        .filter(i -> index(others, own[i]) >= 0)
        .mapToObj(i -> hashes[i] == other.hashes[index(others, own[i])]);
  }

  /** {@return how many hashes there are for a revision} */
  public static int size(int revision) {
    return revisions(revision).length;
  }

  /** The revisions whose hashes are held: the last ones, and those with lower bits cleared. */
  private static int[] revisions(int revision) {
    TreeSet<Integer> held = new TreeSet<>();
    for (int i = revision; i >= 0 && i > revision - RECENT; i--) {
      held.add(i);
    }
    for (int i = revision; i > 0; i &= i - 1) {
      held.add(i & (i - 1));
    }
    return held.descendingSet().stream().mapToInt(Integer::intValue).toArray();
  }

  private static int index(int[] descending, int revision) {
    for (int i = 0; i < descending.length; i++) {
      if (descending[i] == revision) {
        return i;
      }
    }
    return -1;
  }

  /** Mixes as SplittableRandom does. */
  private static long next(long hash, String content) {
    long mixed = hash * 0x9e3779b97f4a7c15L + Long.parseUnsignedLong(content.substring(0, 16), 16);
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lineage that
        && revision == that.revision
        && Arrays.equals(hashes, that.hashes);
  }

  @Override
  public int hashCode() {
    return 31 * revision + Arrays.hashCode(hashes);
  }
}
