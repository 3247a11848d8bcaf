package io.picklejar.internal.reach;

import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.HashSet;
import java.util.Set;

/**
 * Calls of methods of the library side, whose bodies are not followed. They may come to what their
 * classes hold in objects of user code: in the receiver, and in what they are given.
 */
final class LibraryCalls {
  private static final String OBJECT = "java/lang/Object";

  private final Heap heap;
  private final Set<MemberRef> seen = new HashSet<>();

  LibraryCalls(Heap heap) {
    this.heap = heap;
  }

  /** A method that such a class declares may be called. */
  void call(Hierarchy.Declared<MethodRecord> resolved) {
    MethodRecord method = resolved.member();
    String owner = resolved.owner().record().name();
    if (!seen.add(new MemberRef(owner, method.name(), method.descriptor()))) {
      return;
    }
    if (!method.isStatic() && !method.isInitializer()) {
      used(owner);
    }
    String descriptor = method.descriptor();
    int end = descriptor.indexOf(')');
    for (int at = descriptor.indexOf('L'); at >= 0 && at < end; at = descriptor.indexOf('L', at)) {
      int semicolon = descriptor.indexOf(';', at);
      used(descriptor.substring(at + 1, semicolon));
      at = semicolon;
    }
  }

  /** Whatever an object is, anybody may ask it for what all objects have. */
  private void used(String type) {
    if (!type.equals(OBJECT)) {
      heap.stateUsed(type);
    }
  }
}
