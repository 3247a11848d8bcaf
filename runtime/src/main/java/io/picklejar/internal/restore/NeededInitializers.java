package io.picklejar.internal.restore;

import io.picklejar.internal.closure.EnumState;
import io.picklejar.internal.closure.InitializerEffects;
import io.picklejar.internal.heap.InitializerPart;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The initializers that make what the function needs and can't be shipped, such as a thread pool.
 * They run once the statics that they may read are set, as these were on the launcher; what they do
 * to other statics is undone.
 */
final class NeededInitializers {

  private final PackedClosure closure;
  private final ShippedClasses classes;
  private final List<PackedClass> open = new ArrayList<>();
  private final Set<Class<?>> types = new HashSet<>();
  private @Nullable BiPredicate<Class<?>, String> effects;

  private NeededInitializers(PackedClosure closure, ShippedClasses classes) {
    this.closure = closure;
    this.classes = classes;
  }

  /** {@return those of the closure that have not run in this JVM} */
  static NeededInitializers of(PackedClosure closure, ShippedClasses classes) {
    NeededInitializers needed = new NeededInitializers(closure, classes);
    Set<String> initialized = new HashSet<>(closure.initialized());
    for (PackedClass packed : closure.classes()) {
      if (packed.runInitializer()) {
        needed.add(packed, initialized.contains(packed.name()));
      }
    }
    return needed;
  }

  private void add(PackedClass packed, boolean initialized) {
    Class<?> type = classes.get(packed.name());
    boolean runs =
        !Access.trusted() || !Access.initialized(type) || FailedInitializers.reason(type) != null;
    if (LateInitializer.of(type).isPending() || initialized && runs) {
      open.add(packed);
      types.add(type);
    }
  }

  /**
   * {@return whether the group's statics are set before: those that an initializer may read, and
   * all that are made without code, unless making them would initialize the classes}
   */
  boolean comesBefore(LiveGroup group) {
    if (open.isEmpty()) {
      return true;
    }
    List<PackedField> fields = group.packed().fields();
    if (fields.stream().anyMatch(this::initializes)
        || group.makes(node -> isOfNeeded(node) || InitializerPart.is(node))) {
      return false;
    }
    return group.codeRank() == 0 || fields.stream().anyMatch(this::isRead);
  }

  /** {@return whether it is a static that one of the initializers may set itself} */
  boolean makes(PackedField field) {
    return types.contains(classes.get(field.owner()));
  }

  private boolean initializes(PackedField field) {
    return EnumState.isName(field.name()) && isNeeded(classes.get(field.owner()));
  }

  private boolean isOfNeeded(Node node) {
    return node instanceof Node.Instance instance && isNeeded(instance.type())
        || node instanceof Node.EnumConstant constant && isNeeded(constant.declaringClass())
        || node instanceof Node.Lambda lambda && isNeeded(lambda.form().capturingClass());
  }

  private boolean isNeeded(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (types.contains(c)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRead(PackedField field) {
    if (effects == null) {
      effects = InitializerEffects.of(types);
    }
    return effects.test(classes.get(field.owner()), field.name());
  }

  /**
   * Runs them. One that fails may be in a cycle with others, or read what isn't there yet; it runs
   * {@linkplain #finish once more}.
   *
   * @param set statics of the closure, of which the classes' own are not set yet
   */
  void run(List<PackedField> set) {
    if (open.isEmpty()) {
      return;
    }
    List<PackedField> others = set.stream().filter(field -> !makes(field)).toList();
    KeptStatics kept = KeptStatics.before(types, others, classes);
    boolean late = false;
    for (PackedClass packed : open) {
      Class<?> type = classes.get(packed.name());
      LateInitializer initializer = LateInitializer.of(type);
      late |= initializer.isPending();
      if (initializer.isPending()) {
        initializer.run(type);
      } else {
        Initializers.initialize(type);
      }
    }
    kept.putBack();
    if (late) {
      LiveClasses.finalsChanged(classes.all(closure));
    }
  }

  /**
   * Runs those once more that have failed, now that all statics are set.
   *
   * @param set the statics of the closure
   */
  void finish(List<PackedField> set) {
    for (PackedClass packed : open) {
      Class<?> type = classes.get(packed.name());
      if (FailedInitializers.reason(type) != null) {
        KeptStatics kept = KeptStatics.before(Set.of(type), set, classes);
        SecondRun.of(type, packed.bytes());
        kept.putBack();
        LiveClasses.finalsChanged(classes.all(closure));
      }
    }
  }

  /**
   * {@return what keeps the closure from being restored: an initializer that fails, if one does}
   */
  RuntimeException reason(RuntimeException thrown) {
    for (PackedClass packed : open) {
      Class<?> type = classes.get(packed.name());
      String reason = FailedInitializers.reason(type);
      if (reason != null) {
        return Initializers.failure(type, reason, thrown);
      }
    }
    return thrown;
  }
}
