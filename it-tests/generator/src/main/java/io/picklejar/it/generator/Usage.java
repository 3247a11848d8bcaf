package io.picklejar.it.generator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the functions of a program took along, and what of it code on the worker touched.
 *
 * @param program its name
 * @param staticItems shipped statics: bytes and path by name
 * @param classItems shipped classes
 * @param touched names of touched statics and classes
 */
record Usage(
    String program,
    Map<String, Item> staticItems,
    Map<String, Item> classItems,
    Set<String> touched) {

  /** Bytes of something, and the path that it was reached by. */
  record Item(int bytes, String path) {}

  /** How much was shipped, and how much of that was touched too. */
  record Ratio(long shipped, long both) {}

  /** {@return the usage that notes of launcher and worker tell of} */
  static Usage of(String program, List<String> notes, List<String> numbers) {
    List<String> names =
        notes.stream().filter(note -> note.startsWith("N ")).map(n -> n.substring(2)).toList();
    Map<String, Integer> sizes = new HashMap<>();
    Map<String, Item> statics = new LinkedHashMap<>();
    Map<String, Item> classes = new LinkedHashMap<>();
    for (String note : notes) {
      String[] words = note.split(" ", 4);
      switch (words[0]) {
        case "B" -> sizes.put(words[1], Integer.valueOf(words[2]));
        case "S" -> statics.putIfAbsent(words[1], new Item(Integer.parseInt(words[2]), words[3]));
        case "C" ->
            classes.putIfAbsent(words[1], new Item(sizes.getOrDefault(words[1], 0), words[3]));
        default -> {}
      }
    }
    Set<String> touched =
        numbers.stream()
            .map(number -> names.get(Integer.parseInt(number)))
            .collect(Collectors.toSet());
    return new Usage(program, statics, classes, new HashSet<>(touched));
  }

  Ratio statics() {
    return new Ratio(staticItems.size(), staticItems.keySet().stream().filter(this::read).count());
  }

  Ratio classes() {
    return new Ratio(
        classItems.size(), classItems.keySet().stream().filter(touched::contains).count());
  }

  Ratio bytes() {
    long shipped = 0;
    long both = 0;
    for (Map.Entry<String, Item> item : staticItems.entrySet()) {
      shipped += item.getValue().bytes();
      both += read(item.getKey()) ? item.getValue().bytes() : 0;
    }
    for (Map.Entry<String, Item> item : classItems.entrySet()) {
      shipped += item.getValue().bytes();
      both += touched.contains(item.getKey()) ? item.getValue().bytes() : 0;
    }
    return new Ratio(shipped, both);
  }

  private boolean read(String field) {
    return touched.contains(' ' + field);
  }

  /** {@return what was shipped for nothing, with paths} */
  String waste() {
    StringBuilder text =
        new StringBuilder(program + ": statics " + statics() + ", classes " + classes());
    staticItems.forEach(
        (name, item) -> text.append(read(name) ? "" : "\n  " + name + " by " + item.path()));
    classItems.forEach(
        (name, item) ->
            text.append(touched.contains(name) ? "" : "\n  " + name + " by " + item.path()));
    return text.toString();
  }
}
