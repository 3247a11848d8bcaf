package io.picklejar.internal.closure;

import io.picklejar.CaptureException;
import io.picklejar.internal.heap.Discovery;
import io.picklejar.internal.heap.EnumField;
import io.picklejar.internal.heap.HeapPolicy;
import io.picklejar.internal.heap.LiveObjects;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Refusal;
import io.picklejar.internal.heap.Snapshot;
import io.picklejar.internal.jvm.StaticSlot;
import io.picklejar.internal.reach.Heap;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.reach.Step;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The values of the launcher: statics are read when the analysis reaches them, and flattened into
 * one snapshot.
 */
final class LiveHeap implements Heap, HeapPolicy {

  private final ClassFiles classFiles;
  private final LiveUniverse universe;
  private final Reassignments reassignments;
  private final Discovered discovered;
  private final HeldForResolving held;
  private final HashCodes hashCodes;
  private final RestoredAbove restoredAbove;
  private final Snapshot snapshot = new Snapshot(this);
  private final Map<StaticField, @Nullable Object> slots = new LinkedHashMap<>();
  private final Map<String, Step> paths = new LinkedHashMap<>();
  private final Set<String> leftToInitializer = new HashSet<>();
  private final OwnState.Rules ownState;
  private final EnumParts enumParts;

  /** Statics that ship, with parts that the worker's initializer makes. */
  private final Set<StaticField> completed = new HashSet<>();

  private @Nullable Object function;
  private @Nullable Predicate<String> literals;
  private final Set<String> usedFields = new HashSet<>();
  private final Leaving leaving = new Leaving(this);
  private final EnclosingBelowStatics enclosing = new EnclosingBelowStatics(leaving);
  private final SerializedBytes serialized = new SerializedBytes();

  /** The statics that the function needs, once others are taken along too. */
  private @Nullable Set<StaticField> needed;

  /** The roots that the function needs, by label. */
  private final Set<String> neededRoots = new HashSet<>(Set.of(Capture.FUNCTION));

  private boolean all;

  LiveHeap(ClassFiles classFiles, LiveUniverse universe, Reassignments reassignments) {
    this.classFiles = classFiles;
    this.universe = universe;
    this.reassignments = reassignments;
    this.discovered = new Discovered(universe);
    this.held = new HeldForResolving(classFiles, universe);
    this.hashCodes = new HashCodes(classFiles);
    this.restoredAbove = new RestoredAbove(classFiles);
    this.ownState = new OwnState.Rules(classFiles::isUser, leftToInitializer::add);
    this.enumParts = new EnumParts(snapshot, ownState);
  }

  /** {@return the slot of the function object} */
  @Nullable Object function(String label, Object function, Step why) {
    paths.put(label, why);
    this.function = snapshot.add(label, function);
    return this.function;
  }

  @Override
  public boolean ships(StaticField field, Step why) {
    Class<?> owner = universe.type(field.owner());
    if (owner == null) {
      return false;
    }
    String label = field.toString();
    paths.put(label, why);
    Object value = read(owner, field);
    Object slot = snapshot.add(label, value);
    if ((Snapshot.leftToInitializer(slot) || refused(label, value))
        && !reassignments.reassigned(field)) {
      Snapshot.Place place = new Snapshot.Place(owner, field.name(), field.descriptor(), List.of());
      if (!completes(new InitializerParts.Global(label, place, value, slot))) {
        leftToInitializer.add(label);
        return false;
      }
      completed.add(field);
      slot = snapshot.slotOf(label);
    }
    slots.put(field, slot);
    return true;
  }

  private boolean completes(InitializerParts.Global made) {
    return InitializerParts.leave(snapshot, made, refusals(made.label()), ownState);
  }

  @Override
  public boolean isSmall(StaticField field) {
    Class<?> owner = universe.type(field.owner());
    return owner != null
        && !UnshippedStatics.isMissing(owner, field.name(), field.descriptor())
        && SmallValues.contain(read(owner, field));
  }

  @Override
  public boolean completedByInitializer(StaticField field) {
    return completed.contains(field);
  }

  private static @Nullable Object read(Class<?> owner, StaticField field) {
    if (UnshippedStatics.isMissing(owner, field.name(), field.descriptor())) {
      throw new CaptureException(
          "The static field "
              + field
              + " was not shipped to this JVM, so it can't be shipped on. Add it to the keep file"
              + " of the first launcher. See README.md#options");
    }
    try {
      return StaticSlot.of(owner, field.name(), field.descriptor()).read();
    } catch (NoSuchFieldException | LinkageError e) {
      throw new CaptureException("The static field " + field + " can't be read: " + e, e);
    }
  }

  /** Only what the initializer itself made and nothing can have filled since is left to it. */
  private boolean refused(String label, @Nullable Object value) {
    List<Refusal> refusals = refusals(label);
    return !refusals.isEmpty()
        && refusals.stream().allMatch(refusal -> FixedParts.lead(refusal, value));
  }

  @Override
  public void othersMayStay() {
    if (needed == null) {
      needed = Set.copyOf(slots.keySet());
      needed.forEach(field -> neededRoots.add(field.toString()));
      snapshot.enumFields().forEach(state -> neededRoots.add(state.label()));
    }
  }

  private List<Refusal> refusals(String label) {
    return snapshot.refusals().stream().filter(refusal -> refusal.root().equals(label)).toList();
  }

  /** From here on nothing is needed: what can't travel is left out, what is trimmed stays so. */
  void restAsFarAsItTravels() {
    othersMayStay();
    all = true;
  }

  /** {@return the statics that are not needed and can't travel} */
  Map<StaticField, Step> skipped() {
    Map<StaticField, Step> skipped = new LinkedHashMap<>();
    if (needed != null) {
      Set<Node> unshippable = Unshippable.in(slots.values());
      slots.forEach(
          (field, slot) -> {
            if (!needed.contains(field) && slot instanceof Node && unshippable.contains(slot)) {
              skipped.put(field, java.util.Objects.requireNonNull(paths.get(field.toString())));
            }
          });
    }
    return skipped;
  }

  @Override
  public void fieldUsed(String owner, String name) {
    if (all) {
      return;
    }
    String declaringClass = owner.replace('/', '.');
    if (usedFields.add(declaringClass + '#' + name)) {
      snapshot.fieldUsed(declaringClass, name);
    }
  }

  @Override
  public void leaves(String type) {
    leaving.add(type);
  }

  @Override
  public void anyConstant(String type) {
    Class<?> owner = universe.type(type);
    if (owner != null && owner.isEnum()) {
      for (Object constant : owner.getEnumConstants()) {
        snapshot.add(owner.getName() + '.' + ((Enum<?>) constant).name(), constant);
      }
    }
  }

  @Override
  public boolean isLiteral(String text) {
    if (literals == null) {
      literals = classFiles.literals();
    }
    return literals.test(text);
  }

  @Override
  public boolean isUserClass(Class<?> type) {
    return classFiles.isUser(type);
  }

  @Override
  public boolean isHashCodeQuiet(Object object) {
    return hashCodes.isQuiet(object);
  }

  @Override
  public boolean isHeldForResolving(Object live) {
    return held.contains(live);
  }

  @Override
  public boolean restoresAbove(Class<?> first) {
    return classFiles.isUser(first) && restoredAbove.isDoneBy(first);
  }

  @Override
  public boolean usesField(String declaringClass, String fieldName) {
    Class<?> declaring = universe.type(declaringClass.replace('.', '/'));
    return usedFields.contains(declaringClass + '#' + fieldName)
        || enclosing.keeps(declaringClass, fieldName)
        || declaring != null && TrimmedStatics.wasNeeded(declaring, fieldName);
  }

  /** {@return whether enclosing instances that hang on statics have more fields by now} */
  boolean keepsEnclosing() {
    return enclosing.keep(snapshot, slots.values());
  }

  /**
   * Remembers, for later closures, what this one takes of the enclosing instances that hang on
   * statics.
   */
  void keepTrimmed() {
    for (Class<?> type : snapshot.trimmedTypes(label -> !label.equals(Capture.FUNCTION))) {
      for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
        for (Field field : declaring.getDeclaredFields()) {
          if (usedFields.contains(declaring.getName() + '#' + field.getName())) {
            TrimmedStatics.needed(declaring, field.getName());
          }
        }
      }
    }
  }

  @Override
  public Set<String> texts() {
    HeldTexts texts = new HeldTexts();
    slots.values().forEach(texts::add);
    texts.add(function);
    return texts.all();
  }

  @Override
  public Map<String, String> serialized() {
    serialized.look(Capture.FUNCTION, function);
    slots.forEach((field, slot) -> serialized.look(field.toString(), slot));
    return serialized.paths();
  }

  @Override
  public List<Arrival> arrivals() {
    if (!all) {
      leaving.fieldsOf(snapshot.trimmed()).forEach(field -> fieldUsed(field.owner(), field.name()));
    }
    enumParts.leave();
    List<Arrival> arrivals = new ArrayList<>();
    for (Discovery discovery : snapshot.drain()) {
      arrivals.add(discovered.arrival(discovery));
    }
    return arrivals;
  }

  @Override
  public void constants(StaticField field) {
    Class<?> owner = universe.type(field.owner());
    if (owner != null) {
      snapshot.add(field.toString(), read(owner, field));
    }
  }

  /** {@return the objects behind the nodes} */
  LiveObjects objects() {
    return snapshot;
  }

  /** {@return whether values were changed by being taken} */
  boolean unsettled() {
    return snapshot.unsettled();
  }

  /** {@return whether the static ships} */
  boolean holds(StaticField field) {
    return slots.containsKey(field);
  }

  /** {@return the slots of the statics that ship, and of the state of enum constants} */
  Map<StaticField, @Nullable Object> slots() {
    Set<String> refused = new HashSet<>();
    refusals().forEach(refusal -> refused.add(refusal.root()));
    Map<StaticField, @Nullable Object> all = new LinkedHashMap<>(slots);
    all.keySet().removeAll(skipped().keySet());
    for (EnumField state : snapshot.enumFields()) {
      if (!refused.contains(state.label())) {
        all.put(EnumState.name(state), state.slot());
      }
    }
    return all;
  }

  /** {@return the same, with a node for each string or number that several places hold} */
  Map<StaticField, @Nullable Object> sharing() {
    return SharedValues.give(function, slots(), snapshot::shared, this::isLiteral);
  }

  /** {@return what can't travel and was not left to the worker's initializer} */
  List<Refusal> refusals() {
    return snapshot.refusals().stream()
        .filter(refusal -> !leftToInitializer.contains(refusal.root()))
        .toList();
  }

  @Override
  public Set<String> unmadeEnums() {
    Set<String> enums = new HashSet<>(enumParts.enums());
    madeByInitializer()
        .forEach(
            state -> enums.add(LiveUniverse.internalName(state.constant().getDeclaringClass())));
    return enums;
  }

  /** {@return what can't travel of the function and of the statics that it needs} */
  List<Refusal> neededErrors() {
    return needed == null
        ? errors()
        : errors().stream().filter(refusal -> neededRoots.contains(refusal.root())).toList();
  }

  /**
   * The final fields of enum constants that can't travel: the worker's own initializer makes them.
   */
  private List<EnumField> madeByInitializer() {
    Set<String> refused = new HashSet<>();
    refusals().forEach(refusal -> refused.add(refusal.root()));
    return refused.isEmpty()
        ? List.of()
        : snapshot.enumFields().stream()
            .filter(
                state ->
                    refused.contains(state.label())
                        && Modifier.isFinal(state.field().getModifiers()))
            .toList();
  }

  /** {@return what can't travel and nobody makes anew} */
  private List<Refusal> errors() {
    List<EnumField> made = madeByInitializer();
    return refusals().stream()
        .filter(
            refusal ->
                made.stream()
                    .filter(state -> state.label().equals(refusal.root()))
                    .noneMatch(state -> EnumParts.isMadeAnew(refusal, state)))
        .toList();
  }

  /** {@return the code path to a root} */
  @Nullable Step path(String label) {
    return paths.get(label);
  }
}
