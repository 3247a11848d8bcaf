package io.picklejar.internal.closure;

import io.picklejar.internal.heap.LiveGraph;
import io.picklejar.internal.jvm.StaticSlot;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.record.FieldRecord;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Objects of classes with a {@code readResolve} that hang on the statics in which it would look for
 * them: singletons, constants of a fixed family, what a pool interns. On a worker these statics are
 * being made when it would be called, so that it would find nothing, or what the worker's own
 * initializer has put there.
 */
final class HeldForResolving {

  private static final String METHOD = "readResolve";
  private static final String DESCRIPTOR = "()Ljava/lang/Object;";

  /** What a {@code readResolve} may come to, told from as many class files. */
  private record Read(int classFiles, Set<StaticField> statics) {}

  private static final ClassValue<AtomicReference<@Nullable Read>> READ =
      new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Read> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  private final ClassFiles classFiles;
  private final LiveUniverse universe;
  private final Map<Class<?>, Set<StaticField>> statics = new HashMap<>();
  private final Map<StaticField, Set<Object>> held = new HashMap<>();

  HeldForResolving(ClassFiles classFiles, LiveUniverse universe) {
    this.classFiles = classFiles;
    this.universe = universe;
  }

  boolean contains(Object live) {
    universe.add(live.getClass(), "An object");
    for (StaticField field : statics.computeIfAbsent(live.getClass(), this::statics)) {
      if (held.computeIfAbsent(field, this::held).contains(live)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the statics of the class itself and of those above it, and what the method reads} */
  private Set<StaticField> statics(Class<?> type) {
    Set<StaticField> found = new LinkedHashSet<>();
    for (Class<?> c = type; c != null && classFiles.isUser(c); c = c.getSuperclass()) {
      String owner = LiveUniverse.internalName(c);
      classFiles.record(c).fields().stream()
          .filter(FieldRecord::isStatic)
          .forEach(f -> found.add(new StaticField(owner, f.name(), f.descriptor())));
    }
    found.addAll(read(type));
    found.removeIf(field -> field.descriptor().length() == 1);
    return found;
  }

  /** Following code is the most that there is to do, and most functions come after most classes. */
  private Set<StaticField> read(Class<?> type) {
    int now = classFiles.loadedSoFar();
    Read known = READ.get(type).get();
    if (known != null && known.classFiles() == now) {
      return known.statics();
    }
    Set<StaticField> statics = InitializerEffects.ofMethod(classFiles, type, METHOD, DESCRIPTOR);
    READ.get(type).set(new Read(now, statics));
    return statics;
  }

  private Set<Object> held(StaticField field) {
    Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
    LiveGraph.walk(
        value(field),
        object -> {
          if (resolves(object)) {
            objects.add(object);
          }
        });
    return objects;
  }

  private boolean resolves(Object object) {
    if (object.getClass().isHidden() || object.getClass().isArray()) {
      return false; // neither lambdas nor arrays have a class file
    }
    for (Class<?> c = object.getClass(); c != null && classFiles.isUser(c); c = c.getSuperclass()) {
      if (classFiles.record(c).method(METHOD, DESCRIPTOR) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Object value(StaticField field) {
    var info = universe.find(field.owner());
    Class<?> owner = universe.type(field.owner());
    if (info == null
        || owner == null
        || !info.initialized()
        || UnshippedStatics.isMissing(owner, field.name(), field.descriptor())) {
      return null;
    }
    try {
      return StaticSlot.of(owner, field.name(), field.descriptor()).read();
    } catch (NoSuchFieldException | LinkageError e) {
      return null; // whoever reads it says so
    }
  }
}
