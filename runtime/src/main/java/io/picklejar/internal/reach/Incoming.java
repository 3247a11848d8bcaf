package io.picklejar.internal.reach;

import io.picklejar.internal.record.ClassRecord;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Objects that come to the function from code that is not seen with it, such as another function:
 * where its code wants a type of which the function itself has no object, where it is called with
 * one, and what those hold.
 */
final class Incoming {

  /** What a proxy of any interface calls. */
  private static final String HANDLER = "java/lang/reflect/InvocationHandler";

  private final Universe universe;
  private final Hierarchy hierarchy;
  private final Heap heap;
  private final Reach reach;

  private final Map<String, Step> wanted = new LinkedHashMap<>();
  private final Map<String, Step> given = new LinkedHashMap<>();

  /** Types that code casts to. */
  private final Set<String> taken = new HashSet<>();

  /** Types of what objects that come hold and give. */
  private final Set<String> held = new HashSet<>();

  /** Whether objects come that may hold any others, such as lists. */
  private boolean isGivenOthers;

  /** Types of which objects have come. */
  private final Set<String> come = new HashSet<>();

  /** These, and all above them. */
  private final Set<String> aboveCome = new HashSet<>();

  /** What has classes come below types of which objects have. */
  private final Deque<Runnable> below = new ArrayDeque<>();

  Incoming(Universe universe, Hierarchy hierarchy, Heap heap, Reach reach) {
    this.universe = universe;
    this.hierarchy = hierarchy;
    this.heap = heap;
    this.reach = reach;
  }

  /**
   * The code wants an object of the type: it calls its methods, casts to it, reads it from a field.
   */
  void wants(String type, Step why) {
    if (hierarchy.isUser(type)) {
      wanted.putIfAbsent(type, why);
    }
  }

  /**
   * The code casts an object to that type. An exception that is caught comes from code that is
   * seen, or else nobody asks it for more than the library does.
   */
  void takes(String type, Step why) {
    if (hierarchy.supertypes(type).contains("java/lang/Throwable")) {
      return;
    }
    wants(type, why);
    taken.add(type);
  }

  /** Code that is not seen calls the function itself with objects of such types. */
  void gives(List<String> types, Step why) {
    types.stream().filter(hierarchy::isUser).forEach(type -> given.putIfAbsent(type, why));
    held(types);
  }

  private void held(ClassRecord record) {
    record.fields().stream()
        .filter(Askable::is)
        .forEach(field -> held(Descriptors.classes(field.descriptor())));
    record.methods().stream()
        .filter(Askable::is)
        .forEach(method -> held(Descriptors.result(method.descriptor())));
  }

  /** Objects of the types are in what comes. */
  private void held(List<String> types) {
    held.addAll(types);
    isGivenOthers |=
        types.stream().anyMatch(type -> !hierarchy.isUser(type) && !PlainTypes.contains(type));
  }

  /** {@return whether objects of that type have come, or of one above or below it} */
  boolean hasCome(String type) {
    return aboveCome.contains(type) || !Collections.disjoint(hierarchy.supertypes(type), come);
  }

  /** Has objects come that the function is called with, which it needs; {@return whether any do} */
  boolean comes() {
    Map<String, Step> coming = notCome(given);
    coming.forEach(this::come);
    return !coming.isEmpty();
  }

  /**
   * Takes along what the function may need: objects that its code wants and that it has none of,
   * classes below the types that came; {@return whether there is any}
   */
  boolean acts() {
    Map<String, Step> coming = notCome(wanted);
    coming.keySet().removeIf(type -> !isAnyOf(type) && reach.dispatch().hasInstances(type));
    coming.forEach(this::come);
    boolean any = !below.isEmpty();
    while (!below.isEmpty()) {
      below.removeFirst().run();
    }
    return any;
  }

  /**
   * Whether an object of the type may be another than those that the function has: any constant of
   * an enum, and what the objects that come hold, such as lists.
   */
  private boolean isAnyOf(String type) {
    ClassInfo info = hierarchy.find(type);
    return held.contains(type)
        || taken.contains(type) && (isGivenOthers || info != null && info.record().isEnum());
  }

  private Map<String, Step> notCome(Map<String, Step> types) {
    Map<String, Step> notCome = new LinkedHashMap<>(types);
    notCome.keySet().removeAll(come);
    return notCome;
  }

  private void come(String type, Step why) {
    come.add(type);
    aboveCome.addAll(hierarchy.supertypes(type));
    comes(type, why);
    reach.outgoing().come(type);
    below.addLast(() -> universe.initializedBelow(type).forEach(each -> comes(each, why)));
    ClassInfo info = hierarchy.find(type);
    if (info != null && info.record().isInterface()) {
      if (info.user()) {
        below.addLast(() -> lambdasCome(type, why));
      }
      if (come.add(HANDLER)) {
        below.addLast(() -> proxyComes(why));
      }
    }
  }

  private void lambdasCome(String type, Step why) {
    universe.lambdasOf(type).forEach(implementation -> reach.handle(implementation, why));
  }

  /** An object of an interface may be a proxy, and nobody knows with which handler. */
  private void proxyComes(Step why) {
    universe.initializedBelow(HANDLER).forEach(each -> comes(each, why));
    lambdasCome(HANDLER, why);
  }

  private void comes(String type, Step why) {
    ClassInfo info = hierarchy.find(type);
    if (info == null || !info.user()) {
      return;
    }
    // Of an abstract type it is one of a class that nobody has seen: a lambda, or of a class to
    // come.
    reach.types().instantiate(type, why);
    hierarchy.userChain(type).forEach(above -> held(above.record()));
    if (info.record().isEnum() && info.initialized()) {
      heap.anyConstant(type);
    }
  }
}
