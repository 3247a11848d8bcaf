package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import io.picklejar.internal.jvm.StreamHandles;
import io.picklejar.internal.reach.StaticField;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The objects of the functions that were written to one stream, on the launcher. In Java
 * serialization what two objects of one stream share stays shared; so it does with functions.
 *
 * <p>An object that earlier functions captured is known by its place in the first one's closure. Of
 * an object that hangs on statics these are known: a later function that has the object takes them
 * along, and on the worker both have what is there. Not thread-safe, like the stream.
 */
public final class StreamObjects {

  /** Where an object was first. */
  private sealed interface Place {}

  /**
   * The statics that it hangs on.
   *
   * @param with the same and one more, made once for all objects that hang on these
   */
  private record OnStatics(Set<StaticField> fields, Map<StaticField, OnStatics> with)
      implements Place {

    OnStatics and(StaticField field) {
      return fields.contains(field) ? this : with.computeIfAbsent(field, this::more);
    }

    private OnStatics more(StaticField field) {
      Set<StaticField> more = new LinkedHashSet<>(fields);
      more.add(field);
      return new OnStatics(more, new HashMap<>());
    }
  }

  /**
   * An object of a function.
   *
   * @param function how many functions had been written before it
   * @param index index of the object in that function's section
   * @param slots those that it has there, null for all
   */
  public record InFunction(int function, int index, @Nullable BitSet slots) implements Place {}

  private final Map<Object, Place> places = new IdentityHashMap<>();
  private final OnStatics none = new OnStatics(Set.of(), new HashMap<>());
  private final List<String> digests = new ArrayList<>();

  private final @Nullable StreamHandles written;

  /** The last function: most streams have one only, which needs no places. */
  private @Nullable Runnable last;

  /** Those of no stream. */
  public StreamObjects() {
    this.written = null;
  }

  /**
   * @param written what the stream has outside of functions too
   */
  public StreamObjects(StreamHandles written) {
    this.written = written;
  }

  /**
   * Takes note of a function that is being written.
   *
   * @param index index of a node in the section of the closure's function, negative if it is not
   *     there
   * @param digest digest of the closure
   */
  public void add(Closure closure, ToIntFunction<Node> index, String digest) {
    places();
    int function = digests.size();
    digests.add(digest);
    last = () -> place(closure, index, function);
  }

  private Map<Object, Place> places() {
    if (last != null) {
      last.run();
      last = null;
    }
    return places;
  }

  private void place(Closure closure, ToIntFunction<Node> index, int function) {
    Set<Node> plain = closure.companions().plainNodes();
    for (Node node : PlainObjects.own(closure.function(), plain::contains)) {
      int at = index.applyAsInt(node);
      Object object = closure.objects().objectOf(node);
      if (at >= 0 && object != null && Nodes.hasIdentity(node)) {
        place(object, new InFunction(function, at, closure.objects().taken(node)));
      }
    }
    for (Closure.Group group : closure.groups()) {
      group.statics().forEach(value -> place(closure, value));
    }
  }

  private void place(Closure closure, Closure.StaticValue value) {
    if (EnumState.isName(value.name())) {
      return;
    }
    StaticField field =
        new StaticField(LiveUniverse.internalName(value.owner()), value.name(), value.descriptor());
    for (Node node : Nodes.reachable(value.slot())) {
      Object object = closure.objects().objectOf(node);
      if (object != null && Nodes.hasIdentity(node)) {
        places.merge(
            object, none.and(field), (p, n) -> p instanceof OnStatics on ? on.and(field) : p);
      }
    }
  }

  /** The first place holds, with the fields that any function has brought. */
  private void place(Object object, InFunction place) {
    Place known = places.putIfAbsent(object, place);
    if (known instanceof InFunction first && first.slots != null) {
      if (place.slots == null) {
        places.put(object, new InFunction(first.function, first.index, null));
      } else {
        first.slots.or(place.slots);
      }
    }
  }

  /** {@return the statics of earlier functions on which any of the objects hangs} */
  Set<StaticField> statics(Collection<Object> objects) {
    Set<StaticField> statics = new LinkedHashSet<>();
    if (digests.isEmpty()) {
      return statics;
    }
    for (Object object : objects) {
      if (places().get(object) instanceof OnStatics place) {
        statics.addAll(place.fields);
      }
    }
    return statics;
  }

  /** {@return what the closure shares with the functions before it} */
  Companions companions(Closure closure) {
    Map<Node, Object> plain =
        written == null
            ? Map.of()
            : PlainObjects.of(closure, written, Launcher.classFiles()::isUser);
    if (digests.isEmpty() && plain.isEmpty()) {
      return Companions.NONE;
    }
    Finder finder = new Finder(closure);
    finder.find(closure.function());
    closure.groups().forEach(group -> group.statics().forEach(value -> finder.find(value.slot())));
    plain.forEach(finder::plain);
    return finder.companions();
  }

  /**
   * {@return where the object is that a function has brought, or null if it has to be written as it
   * is} So for one that no function has, or has without some of its fields, and for one that the
   * stream has outside of functions already.
   */
  public @Nullable InFunction placeOf(Object object) {
    return !digests.isEmpty()
            && HeldObjects.isPart(object.getClass(), Launcher.classFiles()::isUser)
            && (written == null || !written.contains(object))
            && places().get(object) instanceof InFunction place
            && place.slots == null
        ? place
        : null;
  }

  private final class Finder {
    private final Closure closure;
    private final Map<Node, Companions.Shared> shared = new IdentityHashMap<>();
    private final List<Companions.Shared> inOrder = new ArrayList<>();
    private final List<Integer> functions = new ArrayList<>();
    private final List<Object> plain = new ArrayList<>();

    Finder(Closure closure) {
      this.closure = closure;
    }

    void find(@Nullable Object slot) {
      for (Node node : Nodes.reachable(slot)) {
        if (!shared.containsKey(node)
            && places().get(closure.objects().objectOf(node)) instanceof InFunction place) {
          Companions.Shared found = shared(node, place);
          shared.put(node, found);
          inOrder.add(found);
        }
      }
    }

    /** An object that the stream has outside of functions. */
    void plain(Node node, Object object) {
      if (!shared.containsKey(node)) {
        int companion = companion(Companions.PLAIN.number());
        inOrder.add(new Companions.Shared(node, companion, plain.size(), List.of()));
        plain.add(object);
      }
    }

    private Companions.Shared shared(Node node, InFunction place) {
      int companion = companion(place.function);
      return new Companions.Shared(node, companion, place.index, missing(node, place));
    }

    private int companion(int function) {
      int companion = functions.indexOf(function);
      if (companion < 0) {
        companion = functions.size();
        functions.add(function);
      }
      return companion;
    }

    private List<Integer> missing(Node node, InFunction place) {
      if (place.slots == null) {
        return List.of();
      }
      BitSet missing = new BitSet();
      BitSet taken = closure.objects().taken(node);
      if (taken == null) {
        missing.set(0, node.slots().length);
      } else {
        missing.or(taken);
      }
      missing.andNot(place.slots);
      return missing.stream().boxed().toList();
    }

    Companions companions() {
      return new Companions(
          functions.stream()
              .map(
                  number ->
                      number < 0
                          ? Companions.PLAIN
                          : new Companions.Companion(number, digests.get(number)))
              .toList(),
          List.copyOf(inOrder),
          List.copyOf(plain));
    }
  }
}
