package io.picklejar.internal.closure;

import io.picklejar.internal.heap.EnumField;
import io.picklejar.internal.heap.InitializerPart;
import io.picklejar.internal.heap.Refusal;
import io.picklejar.internal.heap.Snapshot;
import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Final fields of enum constants with parts that only the enum's own initializer can make, such as
 * a service with a thread pool: what else they hold comes along, as it does for statics.
 */
final class EnumParts {

  private final Snapshot snapshot;
  private final OwnState.Rules rules;
  private final Set<String> tried = new HashSet<>();

  /** Internal names. */
  private final Set<String> enums = new HashSet<>();

  EnumParts(Snapshot snapshot, OwnState.Rules rules) {
    this.snapshot = snapshot;
    this.rules = rules;
  }

  /** Has the parts taken from the worker's initializer where that can be done. */
  void leave() {
    List<EnumField> fields = snapshot.enumFields().stream().filter(EnumParts::isFixed).toList();
    List<Refusal> refusals = fields.isEmpty() ? List.of() : snapshot.refusals();
    for (EnumField state : refusals.isEmpty() ? List.<EnumField>of() : fields) {
      List<Refusal> own =
          refusals.stream().filter(refusal -> refusal.root().equals(state.label())).toList();
      if (!own.isEmpty() && tried.add(state.label()) && leave(state, own)) {
        enums.add(LiveUniverse.internalName(state.constant().getDeclaringClass()));
      }
    }
  }

  private boolean leave(EnumField state, List<Refusal> refusals) {
    Class<?> type = state.constant().getDeclaringClass();
    Snapshot.Place place =
        new Snapshot.Place(
            type,
            state.constant().name(),
            type.descriptorString(),
            List.of(state.field().getName()));
    Object value = Access.slot(state.field()).read(state.constant());
    return InitializerParts.leave(
        snapshot,
        new InitializerParts.Global(state.label(), place, value, state.slot()),
        refusals,
        rules);
  }

  /** {@return whether the initializer makes the field's value once and for all} */
  static boolean isFixed(EnumField state) {
    Field field = state.field();
    return field.equals(InitializerPart.finalField(state.constant().getClass(), field.getName()));
  }

  /**
   * {@return whether what can't travel is there since the constant was made} So is what its lambdas
   * have captured.
   */
  static boolean isMadeAnew(Refusal refusal, EnumField state) {
    return FixedParts.lead(
        refusal,
        Access.slot(state.field()).read(state.constant()),
        object -> OwnParts.has(object) || object.getClass().isHidden());
  }

  /** {@return the enums whose initializers make parts} */
  Set<String> enums() {
    return enums;
  }
}
