package io.picklejar.internal.reach;

import io.picklejar.internal.record.MemberRef;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Calls of methods, by the types of their receivers, until objects of types in line come. */
final class WaitingCalls {

  private final Hierarchy hierarchy;
  private final Map<String, Map<MemberRef, Step>> byReceiver = new LinkedHashMap<>();

  /** The types of receivers, by themselves and all types above them. */
  private final Map<String, Set<String>> receivers = new LinkedHashMap<>();

  WaitingCalls(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  void add(MemberRef method, Step why) {
    byReceiver.computeIfAbsent(method.owner(), this::begin).put(method, why);
  }

  private Map<MemberRef, Step> begin(String receiver) {
    for (String above : hierarchy.supertypes(receiver)) {
      receivers.computeIfAbsent(above, key -> new LinkedHashSet<>()).add(receiver);
    }
    return new LinkedHashMap<>();
  }

  /** Takes out the calls whose receivers are of that type, or of one above or below it. */
  Map<MemberRef, Step> remove(String type) {
    Set<String> inLine = new LinkedHashSet<>(hierarchy.supertypes(type));
    inLine.addAll(receivers.getOrDefault(type, Set.of()));
    Map<MemberRef, Step> removed = new LinkedHashMap<>();
    for (String receiver : inLine) {
      Map<MemberRef, Step> calls = byReceiver.remove(receiver);
      if (calls != null) {
        removed.putAll(calls);
      }
    }
    return removed;
  }
}
