package io.picklejar.internal.closure;

import io.picklejar.internal.record.ClassRecord;
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
import java.util.function.Predicate;
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
        MemberRef field = write.field();
        Class<?> holder =
            declaring(field.owner(), r -> r.field(field.name(), field.descriptor()) != null);
        return holder != null && isAbove(holder);
      }
      if (fact instanceof Fact.Call call) {
        MemberRef method = call.method();
        Class<?> declaring =
            declaring(method.owner(), r -> r.method(method.name(), method.descriptor()) != null);
        if (declaring != null && isAbove(declaring)) {
          return call.kind() != Fact.Call.Kind.STATIC && !tells(declaring, method);
        }
        add(declaring, method);
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

    /** {@return the class that declares a member, from the one that the code names up, or null} */
    private @Nullable Class<?> declaring(String owner, Predicate<ClassRecord> has) {
      Class<?> c = line(owner);
      while (c != null && classFiles.isUser(c)) {
        if (has.test(classFiles.record(c))) {
          return c;
        }
        c = c.getSuperclass();
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
