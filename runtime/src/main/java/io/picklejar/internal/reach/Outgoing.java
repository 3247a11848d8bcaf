package io.picklejar.internal.reach;

import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import io.picklejar.internal.record.Passing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Objects of the function that get to code that is not seen with it, such as another function, and
 * may be asked anything there. One leaves when a value of its class is handed on under a type that
 * is not user code's, or is given to an object of a class that nobody has seen.
 */
final class Outgoing {

  private final Universe universe;
  private final Hierarchy hierarchy;
  private final Heap heap;
  private final Reach reach;

  /** What is done once the function itself is through. */
  private final Deque<Runnable> pending = new ArrayDeque<>();

  /** Types by which objects have left. */
  private final Set<String> left = new HashSet<>();

  /** Types that methods which are not seen have for parameters: objects of classes below leave. */
  private final Set<String> parameters = new HashSet<>();

  /** Types by which code that is not seen knows objects. */
  private final Set<String> read = new HashSet<>();

  /** Methods that are not abstract, by the types of their receivers. */
  private final WaitingCalls calls;

  /** Classes of objects that have left. */
  private final Set<String> asked = new HashSet<>();

  Outgoing(Universe universe, Hierarchy hierarchy, Heap heap, Reach reach) {
    this.universe = universe;
    this.hierarchy = hierarchy;
    this.heap = heap;
    this.reach = reach;
    this.calls = new WaitingCalls(hierarchy);
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
    if (resolved.isAbstract() || reach.incoming().hasCome(method.owner())) {
      given(method, why);
    } else {
      calls.add(method, why);
    }
  }

  /** Objects of the type have come, of classes that nobody has seen. */
  void come(String type) {
    calls.remove(type).forEach(this::given);
  }

  private void given(MemberRef method, Step why) {
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

  /** Code that is not seen has an object of the type, or of one below it, and knows what it is. */
  private void isRead(String type) {
    if (read.add(type)) {
      pending.addLast(() -> heap.leaves(type));
    }
  }

  /** The type has instances. */
  void instantiated(String type, Step why) {
    Set<String> supertypes = hierarchy.supertypes(type);
    boolean isGiven =
        supertypes.stream().anyMatch(each -> !each.equals(type) && parameters.contains(each));
    if (isGiven || supertypes.stream().anyMatch(left::contains)) {
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
            .filter(Askable::is)
            .forEach(method -> reach.types().callback(type, info, method, why));
        info.record().fields().stream()
            .filter(Askable::is)
            .forEach(
                field ->
                    Descriptors.classes(field.descriptor()).forEach(each -> leaves(each, why)));
      }
    }
  }

  /** Takes along what may be asked of the objects that left; {@return whether any has} */
  boolean acts() {
    boolean any = !pending.isEmpty();
    while (!pending.isEmpty()) {
      pending.removeFirst().run();
    }
    return any;
  }
}
