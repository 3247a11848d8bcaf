package io.picklejar.internal.closure;

import io.picklejar.internal.jvm.StaticSlot;
import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.reach.UnreadStatics;
import io.picklejar.internal.record.ClassRecord;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What stays on the launcher of a class that ships: statics that no path leads to. Code on a worker
 * that gets there all the same is told so, unless the launcher's value is the null or zero that
 * such a static has on the worker.
 */
final class Unshipped {

  /** Finding a static takes much longer than reading it. */
  private static final ClassValue<Map<StaticField, Optional<StaticSlot>>> SLOTS =
      new ClassValue<>() {
        @Override
        protected Map<StaticField, Optional<StaticSlot>> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  private Unshipped() {}

  /**
   * {@return the names, without those that two statics of the class share}
   *
   * @param skipped statics that are read, and stay all the same since they can't travel
   */
  static List<String> names(
      Class<?> type, ClassRecord record, Reached reached, Set<StaticField> skipped) {
    Stream<StaticField> ofType =
        skipped.stream().filter(field -> field.owner().equals(record.name()));
    List<String> names =
        Stream.concat(UnreadStatics.of(record, reached).stream(), ofType)
            .filter(
                field ->
                    holdsSomething(type, field) || UnshippedStatics.contains(type, field.name()))
            .map(StaticField::name)
            .toList();
    return names.stream().filter(name -> Collections.frequency(names, name) == 1).toList();
  }

  private static boolean holdsSomething(Class<?> type, StaticField field) {
    Object value =
        SLOTS
            .get(type)
            .computeIfAbsent(field, key -> slot(type, key))
            .map(StaticSlot::read)
            .orElse(null);
    return !UnshippedStatics.isZero(value);
  }

  /** A static whose type is absent from the launcher holds nothing. */
  private static Optional<StaticSlot> slot(Class<?> type, StaticField field) {
    try {
      return Optional.of(StaticSlot.of(type, field.name(), field.descriptor()));
    } catch (NoSuchFieldException | LinkageError | TypeNotPresentException e) {
      return Optional.empty();
    }
  }
}
