package io.picklejar.internal.closure;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Serializable classes whose {@code readObject} gives the classes above, which are not
 * Serializable, their state: it writes their fields, or calls methods of theirs that do more than
 * tell something. Told by the code of the class and of these methods.
 */
final class RestoredAbove {

  private static final MemberRef READ_OBJECT =
      new MemberRef("", "readObject", "(Ljava/io/ObjectInputStream;)V");

  private final ClassFiles classFiles;
  private final Map<Class<?>, Boolean> known = new HashMap<>();

  RestoredAbove(ClassFiles classFiles) {
    this.classFiles = classFiles;
  }

  /** {@return whether the class, the first Serializable one of its line, does so} */
  boolean isDoneBy(Class<?> first) {
    return known.computeIfAbsent(first, type -> new Search(type).finds());
  }

  /** {@return the class that declares the method, or null} */
  private @Nullable Class<?> declaring(@Nullable Class<?> from, MemberRef method) {
    for (Class<?> c = from; c != null && classFiles.isUser(c); c = c.getSuperclass()) {
      if (classFiles.record(c).method(method.name(), method.descriptor()) != null) {
        return c;
      }
    }
    return null;
  }

  private final class Search {
    private final Class<?> first;
    private final Set<MethodRecord> seen = new HashSet<>();
    private final Deque<MethodRecord> open = new ArrayDeque<>();

    Search(Class<?> first) {
      this.first = first;
    }

    boolean finds() {
      add(first, READ_OBJECT);
      for (MethodRecord body = open.poll(); body != null; body = open.poll()) {
        if (body.facts().stream().anyMatch(this::finds)) {
          return true;
        }
      }
      return false;
    }

    private boolean finds(Fact fact) {
      if (fact instanceof Fact.Write write && !write.isStatic()) {
        Class<?> holder = holder(write.field());
        return holder != null && isAbove(holder);
      }
      if (fact instanceof Fact.Call call) {
        Class<?> declaring = declaring(line(call.method().owner()), call.method());
        if (declaring != null && isAbove(declaring)) {
          return call.kind() != Fact.Call.Kind.STATIC && !tells(declaring, call.method());
        }
        add(declaring, call.method());
      }
      return false;
    }

    private void add(@Nullable Class<?> type, MemberRef method) {
      MethodRecord body =
          type == null ? null : classFiles.record(type).method(method.name(), method.descriptor());
      if (body != null && seen.add(body)) {
        open.add(body);
      }
    }

    /** {@return the class of that name among the one that reads and those above, or null} */
    private @Nullable Class<?> line(String internalName) {
      Class<?> c = first;
      while (c != null && !LiveUniverse.internalName(c).equals(internalName)) {
        c = c.getSuperclass();
      }
      return c;
    }

    private @Nullable Class<?> holder(MemberRef field) {
      for (Class<?> c = line(field.owner());
          c != null && classFiles.isUser(c);
          c = c.getSuperclass()) {
        if (classFiles.record(c).field(field.name(), field.descriptor()) != null) {
          return c;
        }
      }
      return null;
    }

    private boolean isAbove(Class<?> type) {
      return !Serializable.class.isAssignableFrom(type);
    }

    /** {@return whether the method neither writes fields nor calls anything} */
    private boolean tells(Class<?> declaring, MemberRef method) {
      MethodRecord body = classFiles.record(declaring).method(method.name(), method.descriptor());
      return body != null
          && body.facts().stream()
              .noneMatch(fact -> fact instanceof Fact.Write || fact instanceof Fact.Call);
    }
  }
}
