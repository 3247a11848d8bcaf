package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.closure.Jobs;
import io.picklejar.internal.closure.Revisions;
import io.picklejar.internal.closure.UnshippedStatics;
import io.picklejar.internal.heap.MaterializeException;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.restore.ClassState.FieldState;
import io.picklejar.internal.restore.ClassState.Known;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.PackedClosure.PackedGroup;
import io.picklejar.internal.wire.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sets the statics of one closure, each revision once per class: reading the same payload again
 * never resets what the worker has changed since, a later revision supersedes, an earlier one that
 * comes late is not set.
 */
final class StaticValues {

  private final PackedClosure closure;
  private final ShippedClasses classes;
  private final CompanionObjects companions;
  private final Deque<Runnable> undo = new ArrayDeque<>();
  private final Map<PackedField, Runnable> again = new LinkedHashMap<>();
  private final List<Runnable> remember = new ArrayList<>();
  private final Set<Class<?>> initializing = initializing();
  private boolean finalsChanged;

  StaticValues(PackedClosure closure, ShippedClasses classes, CompanionObjects companions) {
    this.closure = closure;
    this.companions = companions;
    this.classes = classes;
  }

  /**
   * Sets what is new, in an order in which code that runs on the way finds other statics set.
   *
   * @param needed the initializers that are to find statics set, too
   */
  List<LiveGroup> restore(NeededInitializers needed) {
    List<LiveGroup> groups = closure.groups().stream().map(this::prepare).toList();
    try {
      List<LiveGroup> before = groups.stream().filter(needed::comesBefore).toList();
      restore(before, field -> !needed.makes(field));
      needed.run(fields(before));
      restore(before, needed::makes);
      restore(groups.stream().filter(group -> !before.contains(group)).toList(), field -> true);
      needed.finish(fields(groups));
    } catch (RuntimeException e) {
      throw needed.reason(e);
    }
    return groups;
  }

  private static List<PackedField> fields(List<LiveGroup> groups) {
    return groups.stream().flatMap(group -> group.packed().fields().stream()).toList();
  }

  /**
   * First the values that need no code, then the objects of the others without their state, then
   * these as a whole.
   *
   * @param which the statics of the groups that are set
   */
  private void restore(List<LiveGroup> groups, Predicate<PackedField> which) {
    List<LiveGroup> ordered = new ArrayList<>(groups);
    ordered.sort(Comparator.comparingInt(LiveGroup::codeRank));
    List<LiveGroup> made = ordered.stream().filter(group -> group.codeRank() > 0).toList();
    ordered.stream().filter(group -> group.codeRank() == 0).forEach(g -> restore(g, which));
    made.forEach(group -> restoreShells(group, which));
    made.forEach(group -> restore(group, which));
  }

  private LiveGroup prepare(PackedGroup packed) {
    List<List<@Nullable Object>> alive = new ArrayList<>();
    for (PackedField field : packed.fields()) {
      Known known = state(field).known(field, closure.job());
      alive.add(known == null ? List.of() : known.objects());
    }
    return new LiveGroup(packed, classes, alive, this::bind);
  }

  /** Gives the group the objects that functions before this one in its stream have already. */
  private void bind(LiveGroup group, Section section, Materializer materializer) {
    int number = closure.groups().indexOf(group.packed()) + 1;
    companions.bind(closure, number, section, materializer);
  }

  private void restoreShells(LiveGroup group, Predicate<PackedField> which) {
    for (int i = 0; i < group.packed().fields().size(); i++) {
      PackedField field = group.packed().fields().get(i);
      Object shell =
          which.test(field) && !isThere(field) && state(field).isNewer(field)
              ? group.shell(i)
              : null;
      if (shell != null) {
        set(field, shell);
      }
    }
  }

  private void restore(LiveGroup group, Predicate<PackedField> which) {
    for (int i = 0; i < group.packed().fields().size(); i++) {
      if (which.test(group.packed().fields().get(i))) {
        restore(group.packed().fields().get(i), group, i);
      }
    }
  }

  /** {@return whether the static has the value, or had it until something came later} */
  private boolean isThere(PackedField field) {
    Class<?> owner = classes.get(field.owner());
    return state(field).known(field, closure.job()) != null
        || Revisions.cameFromHere(
            owner, field.name(), field.lineage(), Jobs.isOwn(owner, closure.job()));
  }

  private FieldState state(PackedField field) {
    return ClassState.of(classes.get(field.owner()), field);
  }

  private void restore(PackedField field, LiveGroup group, int index) {
    if (isThere(field)) {
      return;
    }
    FieldState state = state(field);
    undo.push(group::undo);
    Object value = value(field, group, index);
    if (state.isNewer(field)) {
      set(field, value);
    }
    remember.add(() -> remember(field, state, group.objects(index)));
  }

  private static @Nullable Object value(PackedField field, LiveGroup group, int index) {
    try {
      return group.value(index);
    } catch (MaterializeException e) {
      throw new RestoreException(
          "The value of the static field "
              + field.owner()
              + "."
              + field.name()
              + " can't be made on the worker: "
              + e.getMessage()
              + ". Give its objects what they need there, or have the function not read the field."
              + " See README.md#troubleshooting",
          // Nobody else reads statics, so there is nobody who waits for the very exception.
          e.getCause());
    }
  }

  private void remember(PackedField field, FieldState state, List<@Nullable Object> objects) {
    Class<?> owner = classes.get(field.owner());
    UnshippedStatics.shipped(owner, field.name());
    if (initializing.contains(owner)) {
      return; // and may assign the static yet: the next closure sets it again
    }
    if (state.isNewer(field)) {
      Revisions.restored(owner, field.name(), field.lineage(), field.key().hex());
    }
    state.restored(field, closure.job(), objects);
  }

  /** {@return the classes whose initializers the current thread is in} */
  private static Set<Class<?>> initializing() {
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(
            frames ->
                frames
                    .filter(frame -> frame.getMethodName().equals("<clinit>"))
                    .<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                    .collect(Collectors.toSet()));
  }

  private void set(PackedField field, @Nullable Object value) {
    GlobalSlot slot = slot(field);
    Object before = slot.read();
    // What the initializer made, and has its state by now, is there.
    boolean isThere = before == value && value != null;
    try {
      if (!isThere) {
        slot.write(value);
      }
    } catch (UnsupportedOperationException e) {
      throw new RestoreException(
          "The static final field "
              + field.owner()
              + "."
              + field.name()
              + " can't be set in a JVM without the agent. Add the agent to the worker."
              + " See README.md#troubleshooting",
          e);
    }
    undo.push(() -> putBack(slot, value, before));
    again.put(field, () -> writeAgain(slot, value));
    finalsChanged |= !isThere && !classes.defined(field.owner()) && slot.isFolded();
  }

  /** Unless other code has set it since. */
  private static void putBack(GlobalSlot slot, @Nullable Object restored, @Nullable Object before) {
    if (GlobalSlot.same(slot.read(), restored)) {
      slot.write(before);
    }
  }

  private GlobalSlot slot(PackedField field) {
    try {
      return GlobalSlot.of(classes.get(field.owner()), field);
    } catch (NoSuchFieldException | LinkageError e) {
      throw new RestoreException(
          "Class "
              + field.owner()
              + " on the worker has no usable static field "
              + field.name()
              + ": "
              + e
              + ". See README.md#troubleshooting",
          e);
    }
  }

  /** {@return whether any static was set} */
  boolean changed() {
    return !again.isEmpty();
  }

  /** Puts back what was there. */
  void undo() {
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
  }

  /** Code of the user's that making objects called may have changed what was set. */
  private static void writeAgain(GlobalSlot slot, @Nullable Object value) {
    if (!GlobalSlot.same(slot.read(), value)) {
      slot.write(value);
    }
  }

  /** Everything is set. */
  void done() {
    again.values().forEach(Runnable::run);
    remember.forEach(Runnable::run);
    if (finalsChanged) {
      LiveClasses.finalsChanged(classes.all(closure));
    }
  }
}
