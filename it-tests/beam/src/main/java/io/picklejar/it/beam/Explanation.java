package io.picklejar.it.beam;

import io.picklejar.ClosureContent;
import io.picklejar.Picklejar;
import java.util.ArrayList;
import java.util.List;

/** What Picklejar says that it ships with a function, when its agent is there. */
final class Explanation {

  private static final boolean AGENT = hasAgent();

  private Explanation() {}

  /** {@return a line {@code kind TAB name TAB path TAB bytes} per item, none without the agent} */
  static List<String> lines(Object function) {
    List<String> lines = new ArrayList<>();
    if (AGENT) {
      ClosureContent content = Picklejar.explain(function);
      add(lines, "static", content.statics());
      add(lines, "class", content.classes());
      add(lines, "left", content.left());
      add(lines, "written", content.written());
    }
    return lines;
  }

  private static void add(List<String> lines, String kind, List<ClosureContent.Item> items) {
    for (ClosureContent.Item item : items) {
      String path = String.join(" -> ", item.path());
      lines.add(String.join("\t", kind, item.name(), path, String.valueOf(item.bytes())));
    }
  }

  private static boolean hasAgent() {
    try {
      Class.forName("io.picklejar.Picklejar");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
