package io.picklejar.it.generator;

import io.picklejar.it.generator.source.Program;
import io.picklejar.it.generator.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a failing program small: cuts out what it can while the same kind of difference stays. Many
 * candidates go through one pair of JVMs.
 */
final class Shrinker {
  private static final int TOGETHER = 150;
  private static final int ROUNDS = 40;

  private final Session session;
  private final Setting setting;
  private int names;

  Shrinker(Session session, Setting setting) {
    this.session = session;
    this.setting = setting;
  }

  /** {@return the text of a small program that differs as this one does} */
  String shrink(Program program) throws IOException {
    BitSet cut = new BitSet();
    Set<String> kinds = kinds(program, List.of(cut)).values().stream().collect(Collectors.toSet());
    if (kinds.isEmpty()) {
      return "Doesn't differ";
    }
    List<Source.Part> parts = program.parts();
    for (int round = 0; round < ROUNDS; round++) {
      BitSet more = round(program, parts, cut, kinds);
      if (more.equals(cut)) {
        break;
      }
      cut = more;
      System.err.println(program.without(cut).length() + " characters");
    }
    return program.without(cut);
  }

  /** Cuts the largest parts that are left, first each alone, then as many as possible together. */
  private BitSet round(Program program, List<Source.Part> parts, BitSet cut, Set<String> kinds)
      throws IOException {
    List<Integer> order = new ArrayList<>();
    String now = program.without(cut);
    for (int i = 0; i < parts.size(); i++) {
      if (!cut.get(i)) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparing(i -> -parts.get(i).length()));
    BitSet best = cut;
    for (int from = 0; from < order.size() && best.equals(cut); from += TOGETHER) {
      List<BitSet> candidates = new ArrayList<>();
      for (int i : order.subList(from, Math.min(order.size(), from + TOGETHER))) {
        BitSet one = (BitSet) cut.clone();
        one.set(i);
        if (program.without(one).length() < now.length()) {
          candidates.add(one);
        }
      }
      Map<BitSet, String> failing = kinds(program, candidates);
      failing.values().retainAll(kinds);
      best = together(program, cut, new ArrayList<>(failing.keySet()), kinds);
    }
    return best;
  }

  /** Takes growing unions of what can be cut alone. */
  private BitSet together(Program program, BitSet cut, List<BitSet> alone, Set<String> kinds)
      throws IOException {
    Set<BitSet> unions = new LinkedHashSet<>();
    for (int size = alone.size(); size > 0; size = size / 2) {
      for (int from = 0; from < alone.size(); from += size) {
        BitSet union = (BitSet) cut.clone();
        alone.subList(from, Math.min(alone.size(), from + size)).forEach(union::or);
        unions.add(union);
      }
    }
    Map<BitSet, String> failing = kinds(program, new ArrayList<>(unions));
    failing.values().retainAll(kinds);
    return failing.keySet().stream()
        .min(Comparator.comparing(one -> program.without(one).length()))
        .orElse(cut);
  }

  /** {@return how the candidates differ, those that do} */
  private Map<BitSet, String> kinds(Program program, List<BitSet> candidates) throws IOException {
    Map<String, BitSet> byName = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    for (BitSet cut : candidates) {
      // Whether functions share a stream depends on the name.
      String name = name(program.name());
      byName.put(name, cut);
      texts.put(name, program.named(name).without(cut));
    }
    Map<BitSet, String> kinds = new LinkedHashMap<>();
    if (!texts.isEmpty()) {
      for (Difference difference :
          session.run(texts, setting.launcher(), List.of(setting)).differences()) {
        kinds.put(byName.get(difference.program()), difference.kind());
      }
    }
    return kinds;
  }

  private String name(String original) {
    boolean together = original.hashCode() % 3 == 0;
    String name;
    do {
      name = "p" + (100_000_000 + names++);
    } while (name.hashCode() % 3 == 0 != together);
    return name;
  }
}
