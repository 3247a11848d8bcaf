package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The nodes of the JDK's hash tables, each an entry that lies by the hash that its key had. */
enum HashNodes {
  /** {@link HashMap} and the linked one, whose nodes are their entries. */
  HASH_MAP("java.util.HashMap$Node", Layout.HASH_MAP) {
    @Override
    int spread(int hash) {
      return hash ^ hash >>> 16;
    }
  },

  /** {@link Hashtable}, which goes by hashes as they are. */
  HASHTABLE("java.util.Hashtable$Entry", Layout.HASHTABLE) {
    @Override
    int spread(int hash) {
      return hash;
    }
  },

  /** {@link ConcurrentHashMap}, whose entries are copies. */
  CONCURRENT("java.util.concurrent.ConcurrentHashMap$Node", Layout.CONCURRENT) {
    @Override
    int spread(int hash) {
      return (hash ^ hash >>> 16) & Integer.MAX_VALUE;
    }

    @Override
    Collection<? extends Map.Entry<?, ?>> of(Map<?, ?> table) {
      return Buckets.nodes(table);
    }
  };

  final Layout layout;
  private final String node;
  private @Nullable FieldSlot hashSlot;
  private @Nullable FieldSlot keySlot;

  HashNodes(String node, Layout layout) {
    this.node = node;
    this.layout = layout;
  }

  /**
   * {@return what the table makes of a key's hash, in all JDKs} Made of it a second time, it has
   * the first effect.
   */
  abstract int spread(int hash);

  /** {@return the nodes in the table's order} */
  Collection<? extends Map.Entry<?, ?>> of(Map<?, ?> table) {
    return table.entrySet();
  }

  /** {@return those of the tables like that one} */
  static HashNodes ofTable(Map<?, ?> table) {
    return table instanceof ConcurrentHashMap
        ? CONCURRENT
        : table instanceof Hashtable ? HASHTABLE : HASH_MAP;
  }

  /** {@return what a node lies by} */
  int hash(Map.Entry<?, ?> node) {
    if (hashSlot == null) {
      hashSlot = slot("hash");
    }
    return (Integer) Objects.requireNonNull(hashSlot.read(node));
  }

  /** Gives a node another key where it lies. */
  void setKey(Map.Entry<?, ?> node, Object key) {
    if (keySlot == null) {
      keySlot = slot("key");
    }
    keySlot.write(node, key);
  }

  private FieldSlot slot(String name) {
    return field(node, name);
  }

  private static FieldSlot field(String type, String name) {
    try {
      Field field = Fields.declared(Class.forName(type), name);
      return Access.slot(field);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The table of a {@link ConcurrentHashMap}, and what lies in it. */
  private static final class Buckets {
    private static final String BIN = "java.util.concurrent.ConcurrentHashMap$TreeBin";
    private static final FieldSlot TABLE =
        Access.slot(Fields.declared(ConcurrentHashMap.class, "table"));
    private static final FieldSlot NEXT =
        field("java.util.concurrent.ConcurrentHashMap$Node", "next");
    private static final FieldSlot FIRST = field(BIN, "first");

    /** A table that is being resized has none: nobody can say where they lie. */
    static List<Map.Entry<?, ?>> nodes(Map<?, ?> map) {
      List<Map.Entry<?, ?>> nodes = new ArrayList<>(map.size());
      Object[] table = (Object[]) TABLE.read(map);
      for (Object bucket : table == null ? new Object[0] : table) {
        boolean tree = bucket != null && bucket.getClass().getName().equals(BIN);
        Object first = tree ? FIRST.read(bucket) : bucket;
        if (first != null && CONCURRENT.hash((Map.Entry<?, ?>) first) < 0) {
          return List.of();
        }
        for (Object node = first; node != null; node = NEXT.read(node)) {
          nodes.add((Map.Entry<?, ?>) node);
        }
      }
      return nodes;
    }
  }
}
