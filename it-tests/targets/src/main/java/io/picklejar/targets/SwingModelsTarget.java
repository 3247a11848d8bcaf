package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;
import javax.swing.DefaultListModel;
import javax.swing.event.ListDataEvent;
import javax.swing.event.ListDataListener;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreeNode;

/** Models that, by their own protocol, leave out what is not Serializable. */
// ships: SwingModelsTarget.names, SwingModelsTarget.tree, SwingModelsTarget.events
public final class SwingModelsTarget {
  private SwingModelsTarget() {}

  static final StringBuilder events = new StringBuilder();
  static DefaultListModel<String> names = new DefaultListModel<>();
  static DefaultTreeModel tree;

  static final class Item {
    final String name;

    Item(String name) {
      this.name = name;
    }
  }

  static final class Listener implements ListDataListener {
    @Override
    public void intervalAdded(ListDataEvent event) {
      events.append("added ").append(event.getIndex0());
    }

    @Override
    public void intervalRemoved(ListDataEvent event) {}

    @Override
    public void contentsChanged(ListDataEvent event) {}
  }

  private static String name(TreeNode node) {
    return ((Item) ((DefaultMutableTreeNode) node).getUserObject()).name;
  }

  public static List<Supplier<?>> functions() {
    names.addListDataListener(new Listener());
    DefaultMutableTreeNode root = new DefaultMutableTreeNode(new Item("root"));
    root.add(new DefaultMutableTreeNode(new Item("leaf")));
    tree = new DefaultTreeModel(root);
    return List.of(
        () -> {
          names.addElement("x");
          return events.toString();
        },
        () -> name((TreeNode) tree.getRoot()) + name(((TreeNode) tree.getRoot()).getChildAt(0)),
        () -> name(root) + root.getChildAt(0).getParent().getChildCount());
  }
}
