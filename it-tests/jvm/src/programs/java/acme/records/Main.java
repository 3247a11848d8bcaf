package acme.records;

import io.picklejar.it.harness.Exchange;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Records whose constructors change, count, refuse or register what they are given. */
public class Main {
  static int made;
  static int least;
  static Tag tag = new Tag("a");
  static Level level = new Level(1);
  static Node root;

  record Tag(String text) implements Serializable {
    Tag {
      text = '<' + text + '>';
      made++;
    }
  }

  record Level(int level) {
    Level {
      if (level < least) {
        throw new IllegalArgumentException("level " + level);
      }
    }
  }

  record Named(String name) {
    static final Map<String, Named> ALL = new LinkedHashMap<>();

    Named {
      if (ALL.putIfAbsent(name, this) != null) {
        throw new IllegalStateException(name + " again");
      }
    }
  }

  record Node(String text, List<Node> children, Node[] parent) {}

  public static void main(String[] args) throws Exception {
    least = 2;
    new Named("x");
    Tag captured = new Tag("b");
    root = new Node("root", new ArrayList<>(), new Node[1]);
    root.children().add(new Node("child", List.of(), new Node[] {root}));
    Supplier<String> tags = () -> tag + " " + captured + " " + made;
    Supplier<String> refusing = () -> level + " " + least;
    Supplier<String> registered = () -> Named.ALL + " " + new Named("y") + " " + Named.ALL.size();
    Supplier<Boolean> cyclic = () -> root.children().get(0).parent()[0] == root;
    Exchange.ship(args, tags, refusing, registered, cyclic);
  }
}
// -> Tag[text=<a>] Tag[text=<b>] 2
// -> Level[level=1] 2
// -> {x=Named[name=x]} Named[name=y] 2
// -> true
