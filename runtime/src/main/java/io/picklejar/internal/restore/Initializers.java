package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.closure.EnumState;
import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.PackedClosure.PackedGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Initializes the classes that the launcher had initialized, before any static is set: what their
 * initializers do to other statics is then overwritten, as it was on the launcher. Those whose
 * initializers make what the function needs are left to {@link NeededInitializers}.
 */
final class Initializers {

  private final PackedClosure closure;
  private final ShippedClasses classes;
  private final Map<String, PackedClass> shipped = new HashMap<>();

  private Initializers(PackedClosure closure, ShippedClasses classes) {
    this.closure = closure;
    this.classes = classes;
    closure.classes().forEach(packed -> shipped.put(packed.name(), packed));
  }

  static void run(PackedClosure closure, ShippedClasses classes) {
    Initializers initializers = new Initializers(closure, classes);
    initializers.guard();
    EnumMaker enums = new EnumMaker(classes);
    closure.enums().forEach(enums::make);
    KeptStatics kept =
        initializers.anyRuns() ? KeptStatics.before(initializers.toRun()) : new KeptStatics();
    initializers.early().forEach(initializers::initialize);
    closure.enums().forEach(enums::make);
    kept.putBack();
  }

  /** Says what was restored to the initializers that may run later. */
  static void restored(PackedClosure closure, ShippedClasses classes) {
    for (PackedGroup group : closure.groups()) {
      for (PackedField field : group.fields()) {
        LateInitializer late = LateInitializer.of(classes.get(field.owner()));
        if (late.isPending() && !EnumState.isName(field.name())) {
          late.restored(field.name(), field.descriptor());
        }
      }
    }
  }

  /**
   * {@return whether a class is still to be initialized} Without the agent that can't be told
   * before it is, so it may be.
   */
  private boolean anyRuns() {
    return !Access.trusted()
        || early().stream().anyMatch(name -> !Access.initialized(classes.get(name)));
  }

  private List<String> early() {
    return closure.initialized().stream().filter(name -> !isNeeded(name)).toList();
  }

  /** {@return the classes with code that the launcher has run and this JVM will} */
  private List<Class<?>> toRun() {
    List<Class<?>> toRun = new ArrayList<>();
    if (!Access.trusted()) {
      return toRun;
    }
    for (String name : early()) {
      Class<?> type = classes.get(name);
      if (!LateInitializer.of(type).isPending() && !Access.initialized(type)) {
        toRun.add(type);
      }
    }
    return toRun;
  }

  private void guard() {
    if (!Access.trusted()) {
      return; // only an agent guards
    }
    List<Class<?>> guarded = new ArrayList<>();
    for (String name : closure.initialized()) {
      Class<?> type = classes.get(name);
      PackedClass packed = shipped.get(name);
      if (packed != null
          && SkippedInitializer.has(packed.bytes())
          && !LateInitializer.of(type).isPending()
          && !Access.initialized(type)) {
        guarded.add(type);
      }
    }
    LiveClasses.guardInitializers(guarded);
  }

  private void initialize(String name) {
    initialize(classes.get(name));
  }

  static void initialize(Class<?> type) {
    try {
      Class.forName(type.getName(), true, type.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      throw failure(type, FailedInitializers.rootCause(e).toString(), e);
    }
  }

  private boolean isNeeded(String name) {
    PackedClass packed = shipped.get(name);
    return packed != null && packed.runInitializer();
  }

  static RestoreException failure(Class<?> type, String reason, @Nullable Throwable cause) {
    return new RestoreException(
        "The function needs what the static initializer of "
            + type.getName()
            + " makes, and that fails on the worker: "
            + reason
            + ". Give the worker what the initializer needs, or assign the static in main instead,"
            + " so that its value is shipped. See README.md#troubleshooting",
        cause);
  }
}
