package io.picklejar.internal.heap;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * How one object of a random graph is made: its kind, and two other objects of the graph by number.
 * Kinds that can't exist without their parts take earlier ones, the rest any.
 */
record GraphStep(Kind kind, int first, int second) {

  /** Kinds of object. */
  enum Kind {
    ARRAY_LIST,
    LINKED_LIST,
    ARRAY_DEQUE,
    HASH_MAP,
    LINKED_HASH_MAP,
    TREE_MAP,
    CONCURRENT_MAP,
    ARRAY,
    PLAIN,
    CUSTOM,
    EXTERNAL,
    REFERENCE,
    PAIR,
    OPTIONAL,
    IMMUTABLE_LIST,
    VIEW,
    ENTRY,
    WEAK,
    LAMBDA,
    TEXT,
    NUMBER,
    NUMBERS,
    CONSTANT
  }

  /** A record. */
  record Pair(Object left, Object right) {}

  /** Not Serializable. */
  static final class Plain {
    final int number;
    Object left;
    Object right;

    Plain(int number) {
      this.number = number;
    }
  }

  /** With methods of Java serialization. */
  static final class Custom implements Serializable {
    private static final long serialVersionUID = 1;
    transient Object left;
    Object right;

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.defaultWriteObject();
      out.writeInt(7);
      out.writeObject(left);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      if (in.readInt() != 7) {
        throw new IOException("no seven");
      }
      left = in.readObject();
    }
  }

  /** Externalizable. */
  public static final class External implements Externalizable {
    Object left;

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      out.writeObject(left);
      out.writeUTF("end");
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
      left = in.readObject();
      if (!in.readUTF().equals("end")) {
        throw new IOException("no end");
      }
    }
  }

  interface Made extends Supplier<Object>, Serializable {}

  /** {@return all objects of the graph, as a list} */
  static List<Object> build(List<GraphStep> steps) {
    List<Object> objects = new ArrayList<>();
    for (GraphStep step : steps) {
      objects.add(step.make(objects));
    }
    for (int i = 0; i < steps.size(); i++) {
      steps.get(i).link(objects.get(i), objects);
    }
    return objects;
  }

  private static Object pick(List<Object> from, int number) {
    return from.isEmpty() ? "none" : from.get(number % from.size());
  }

  private Object make(List<Object> earlier) {
    Object left = pick(earlier, first);
    Object right = pick(earlier, second);
    return switch (kind) {
      case ARRAY_LIST -> new ArrayList<>();
      case LINKED_LIST -> new LinkedList<>();
      case ARRAY_DEQUE -> new ArrayDeque<>();
      case HASH_MAP -> new HashMap<>(first);
      case LINKED_HASH_MAP -> new LinkedHashMap<>();
      case TREE_MAP -> new TreeMap<>(Collections.reverseOrder());
      case CONCURRENT_MAP -> new ConcurrentHashMap<>(first);
      case ARRAY -> new Object[3];
      case PLAIN -> new Plain(first);
      case CUSTOM -> new Custom();
      case EXTERNAL -> new External();
      case REFERENCE -> new AtomicReference<>();
      case PAIR -> new Pair(left, right);
      case OPTIONAL -> Optional.of(left);
      case IMMUTABLE_LIST -> List.of(left, right);
      case VIEW ->
          Collections.unmodifiableList(left instanceof List<?> list ? list : List.of(left));
      case ENTRY -> Map.entry(left, right);
      case WEAK -> new WeakReference<>(left);
      case LAMBDA -> lambda(left, right);
      case TEXT -> "text " + first;
      case NUMBER -> first * 1_000_003L;
      case NUMBERS -> new int[] {first, second};
      case CONSTANT -> TimeUnit.values()[first % 7];
    };
  }

  private static Made lambda(Object left, Object right) {
    return () -> Arrays.asList(left, right);
  }

  @SuppressWarnings("unchecked")
  private void link(Object made, List<Object> all) {
    Object left = pick(all, first);
    Object right = pick(all, second);
    switch (kind) {
      case ARRAY_LIST, LINKED_LIST, ARRAY_DEQUE ->
          Collections.addAll((java.util.Collection<Object>) made, left, right, left);
      case HASH_MAP, LINKED_HASH_MAP, TREE_MAP, CONCURRENT_MAP -> {
        ((Map<Object, Object>) made).put("key " + first, left);
        ((Map<Object, Object>) made).put("key " + second, right);
      }
      case ARRAY -> {
        ((Object[]) made)[0] = left;
        ((Object[]) made)[2] = right;
      }
      case PLAIN -> {
        ((Plain) made).left = left;
        ((Plain) made).right = right;
      }
      case CUSTOM -> {
        ((Custom) made).left = left;
        ((Custom) made).right = right;
      }
      case EXTERNAL -> ((External) made).left = left;
      case REFERENCE -> ((AtomicReference<Object>) made).set(left);
      default -> {}
    }
  }
}
