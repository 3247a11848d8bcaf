package io.picklejar.internal.reach;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import io.picklejar.internal.record.Passing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the function meets code that is not seen with it, such as another function: objects that it
 * hands on there, which may be asked anything, and objects that come to it from there.
 *
 * <p>An object leaves when a value of its class is handed on under a type that is not user code's.
 * One comes where the code of the function wants a type of which the function itself has no object.
 */
final class Outside {

  private final Universe universe;
  private final Hierarchy hierarchy;
  private final Heap heap;
  private final Reach reach;

  /** What is done for others once the function itself is through. */
  private final Deque<Runnable> pending = new ArrayDeque<>();

  /** Types by which objects have left. */
  private final Set<String> left = new HashSet<>();

  /** Types that methods which are not seen have for parameters: objects of classes below leave. */
  private final Set<String> parameters = new HashSet<>();

  /** Types by which code that is not seen knows objects. */
  private final Set<String> read = new HashSet<>();

  /** Methods that are not abstract, by the types of their receivers. */
  private final Map<MemberRef, Step> calls = new LinkedHashMap<>();

  /** Classes of objects that have left. */
  private final Set<String> asked = new HashSet<>();

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

  Outside(Universe universe, Hierarchy hierarchy, Heap heap, Reach reach) {
    this.universe = universe;
    this.hierarchy = hierarchy;
    this.heap = heap;
    this.reach = reach;
  }

  /** A method of user code can run. */
  void body(Hierarchy.Declared<MethodRecord> method, Step why) {
    String owner = method.owner().record().name();
    String key = method.member().name() + method.member().descriptor();
    for (Passing passing : universe.passings(owner, key)) {
      if (!hierarchy.isUser(passing.as())) {
        leaves(passing.type(), why);
      } else if (passing.as().equals(passing.type())) {
        isRead(passing.type());
      }
    }
  }

  /** Code that is not seen calls a method with that descriptor. */
  void called(String descriptor, Step why) {
    Descriptors.result(descriptor).forEach(type -> leaves(type, why));
  }

  /** An object of the class, or of one below it, gets to code that is not seen. */
  void leaves(String type, Step why) {
    if (hierarchy.isUser(type) && left.add(type)) {
      pending.addLast(
          () -> {
            heap.leaves(type);
            reach.dispatch().instantiatedBelow(type).forEach(each -> ask(each, why));
          });
    }
  }

  /**
   * The code calls a virtual method, maybe on an object of a class that nobody has seen, which may
   * ask what it is given for anything. It knows the methods of the parameter's own type by itself.
   */
  void asks(MemberRef method, MethodRecord resolved, Step why) {
    if (resolved.isAbstract() || come.stream().anyMatch(type -> isOf(type, method.owner()))) {
      gives(method, why);
    } else {
      calls.put(method, why);
    }
  }

  private boolean isOf(String type, String receiver) {
    return hierarchy.supertypes(type).contains(receiver)
        || hierarchy.supertypes(receiver).contains(type);
  }

  /** Code that is not seen has an object of the type, or of one below it, and knows what it is. */
  private void isRead(String type) {
    if (read.add(type)) {
      pending.addLast(() -> heap.leaves(type));
    }
  }

  private void gives(MemberRef method, Step why) {
    for (String type : Descriptors.parameters(method.descriptor())) {
      if (hierarchy.isUser(type) && parameters.add(type)) {
        isRead(type);
        pending.addLast(
            () ->
                reach.dispatch().instantiatedBelow(type).stream()
                    .filter(below -> !below.equals(type))
                    .forEach(below -> ask(below, why)));
      }
    }
  }

  /** The type has instances. */
  void instantiated(String type, Step why) {
    Set<String> supertypes = hierarchy.supertypes(type);
    boolean given =
        supertypes.stream().anyMatch(each -> !each.equals(type) && parameters.contains(each));
    if (given || supertypes.stream().anyMatch(left::contains)) {
      pending.addLast(() -> ask(type, why));
    }
  }

  /** Code that is not seen has the function, which is of that type. */
  void mayAsk(String type, Step why) {
    pending.addLast(() -> ask(type, why));
  }

  /** Any method may be called, and what fields hold be asked in turn. */
  private void ask(String type, Step why) {
    if (!asked.add(type)) {
      return;
    }
    for (String supertype : hierarchy.supertypes(type)) {
      ClassInfo info = hierarchy.find(supertype);
      if (info != null && info.user()) {
        info.record().methods().stream()
            .filter(Outside::isForOthers)
            .forEach(method -> reach.types().callback(type, info, method, why));
        info.record().fields().stream()
            .filter(Outside::isForOthers)
            .forEach(
                field ->
                    Descriptors.classes(field.descriptor()).forEach(each -> leaves(each, why)));
      }
    }
  }

  private static boolean isForOthers(MethodRecord method) {
    boolean isLambdaBody = method.isPrivate() && (method.access() & 0x1000) != 0;
    return !method.isStatic() && !method.isInitializer() && !isLambdaBody;
  }

  private static boolean isForOthers(FieldRecord field) {
    return !field.isStatic() && !field.isSynthetic();
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
        .filter(Outside::isForOthers)
        .forEach(field -> held(Descriptors.classes(field.descriptor())));
    record.methods().stream()
        .filter(Outside::isForOthers)
        .forEach(method -> held(Descriptors.result(method.descriptor())));
  }

  /** Objects of the types are in what comes. */
  private void held(List<String> types) {
    held.addAll(types);
    isGivenOthers |=
        types.stream().anyMatch(type -> !hierarchy.isUser(type) && !PlainTypes.contains(type));
  }

  /** Has objects come that the function is called with, which it needs; {@return whether any do} */
  boolean comes() {
    Map<String, Step> coming = notCome(given);
    coming.forEach(this::come);
    return !coming.isEmpty();
  }

  /**
   * Takes along what the function may need, and others: objects that its code wants and that it has
   * none of, classes below the types that came, what may be asked of the objects that left;
   * {@return whether there is any}
   */
  boolean acts() {
    heap.othersMayStay();
    Map<String, Step> coming = notCome(wanted);
    coming.keySet().removeIf(type -> !isAnyOf(type) && reach.dispatch().hasInstances(type));
    coming.forEach(this::come);
    boolean any = !coming.isEmpty() || !pending.isEmpty();
    while (!pending.isEmpty()) {
      pending.removeFirst().run();
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
    comes(type, why);
    Map<MemberRef, Step> others = new LinkedHashMap<>(calls);
    others.keySet().removeIf(method -> !isOf(type, method.owner()));
    others.forEach(this::gives);
    calls.keySet().removeAll(others.keySet());
    pending.addLast(() -> universe.initializedBelow(type).forEach(below -> comes(below, why)));
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
