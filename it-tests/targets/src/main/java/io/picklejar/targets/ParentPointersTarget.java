package io.picklejar.targets;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Objects that refer to each other and prepare transient fields when they are read. */
// ships: ParentPointersTarget.top, ParentPointersTarget.root
public final class ParentPointersTarget {
  private ParentPointersTarget() {}

  /** Uses its parts when it has read them. */
  static final class Tree implements Serializable {
    private static final long serialVersionUID = 1;
    final String name;
    final Tree parent;
    final Set<Tree> children = new HashSet<>();
    transient Map<String, Tree> byName;

    Tree(String name, Tree parent) {
      this.name = name;
      this.parent = parent;
      if (parent != null) {
        parent.children.add(this);
        parent.index();
      }
    }

    private void index() {
      byName = new TreeMap<>();
      children.forEach(child -> byName.put(child.name, child));
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      index();
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Tree tree && tree.name.equals(name);
    }
  }

  /** Prepares something that its parts need. */
  static final class Folder implements Serializable {
    private static final long serialVersionUID = 1;
    final List<File> files = new ArrayList<>();
    transient Map<String, File> index = new HashMap<>();

    void add(String name) {
      File file = new File(this, name);
      files.add(file);
      index.put(name, file);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      index = new HashMap<>();
      in.defaultReadObject();
    }
  }

  static final class File implements Serializable {
    private static final long serialVersionUID = 1;
    final Folder folder;
    final String name;

    File(Folder folder, String name) {
      this.folder = folder;
      this.name = name;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      folder.index.put(name, this);
    }
  }

  static Tree top = new Tree("top", null);
  static Folder root = new Folder();

  public static List<Supplier<?>> functions() {
    new Tree("a", new Tree("b", top));
    new Tree("c", top);
    root.add("x");
    Folder captured = new Folder();
    captured.add("y");
    return List.of(
        () -> top.byName.keySet() + "" + top.byName.get("b").byName.keySet(),
        () -> top.children.contains(new Tree("c", null)),
        () -> root.index.get("x").folder == root,
        () -> captured.index.keySet() + "" + captured.files.size());
  }
}
