package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Calls, and which methods they run: virtual ones are kept as subscriptions, so that a later type
 * adds its targets.
 */
final class Dispatch {

  private final Hierarchy hierarchy;
  private final Reach reach;
  private final Map<String, Map<MemberRef, Step>> subscriptions = new HashMap<>();
  private final Map<String, Set<String>> instantiatedBelow = new HashMap<>();
  private final Set<MemberRef> subscribed = new HashSet<>();

  Dispatch(Hierarchy hierarchy, Reach reach) {
    this.hierarchy = hierarchy;
    this.reach = reach;
  }

  /** An invocation instruction, or a handle that does the same. */
  void call(Fact.Call.Kind kind, MemberRef method, Step why) {
    if (method.owner().startsWith("[")) {
      return;
    }
    Hierarchy.Declared<MethodRecord> resolved = hierarchy.method(method);
    if (resolved == null) {
      reach.types().load(method.owner(), why);
      return;
    }
    reach.types().load(method.owner(), why);
    switch (kind) {
      case STATIC -> {
        reach.statics().initialize(resolved.owner().record().name(), why);
        reach.execute(resolved, why);
      }
      case SPECIAL -> special(method, resolved, why);
      case VIRTUAL, INTERFACE -> virtual(method, resolved, why);
    }
  }

  /**
   * {@code invokespecial} of a super method selects from the super class up (JVMS §6.5); resolution
   * finds the same.
   */
  private void special(MemberRef method, Hierarchy.Declared<MethodRecord> resolved, Step why) {
    if (resolved.member().isAbstract()) {
      hierarchy.select(method.owner(), method).forEach(selected -> reach.execute(selected, why));
    } else {
      reach.execute(resolved, why);
    }
  }

  private void virtual(MemberRef method, Hierarchy.Declared<MethodRecord> resolved, Step why) {
    if (!hierarchy.isUser(method.owner())) {
      return;
    }
    if (resolved.member().isStatic()) {
      // A reflective object or handle that a value holds may be of a static method.
      reach.statics().initialize(resolved.owner().record().name(), why);
      reach.execute(resolved, why);
      return;
    }
    if (resolved.member().isPrivate()) {
      reach.execute(resolved, why);
      return;
    }
    if (subscribed.add(method)) {
      reach.incoming().wants(method.owner(), why);
      reach.outgoing().asks(method, resolved.member(), why);
      subscriptions.computeIfAbsent(method.owner(), owner -> new HashMap<>()).put(method, why);
      for (String type : instantiatedBelow.getOrDefault(method.owner(), Set.of())) {
        run(type, method, why);
      }
    }
  }

  /** A type has instances. */
  void instantiated(String type) {
    for (String supertype : hierarchy.supertypes(type)) {
      if (hierarchy.isUser(supertype)) {
        instantiatedBelow.computeIfAbsent(supertype, key -> new LinkedHashSet<>()).add(type);
        Map.copyOf(subscriptions.getOrDefault(supertype, Map.of()))
            .forEach((method, why) -> run(type, method, why));
      }
    }
  }

  /** {@return the types with instances that are that type or below it} */
  Set<String> instantiatedBelow(String type) {
    return Set.copyOf(instantiatedBelow.getOrDefault(type, Set.of()));
  }

  /** {@return whether there is any such type} */
  boolean hasInstances(String type) {
    return instantiatedBelow.containsKey(type);
  }

  private void run(String type, MemberRef method, Step why) {
    hierarchy.select(type, method).forEach(selected -> reach.execute(selected, why));
  }
}
