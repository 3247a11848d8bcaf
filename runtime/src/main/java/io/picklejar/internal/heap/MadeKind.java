package io.picklejar.internal.heap;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A kind told by three functions. */
final class MadeKind<T> extends SpecialKind.Value {
  private final Predicate<Class<?>> handles;
  private final Taking<T> taking;
  private final Making making;
  private final Stepping stepping;
  private final Class<?> type;
  private final Rule rule;

  /** Gives an object's parts. */
  interface Taking<T> {
    /** {@return the parts, or null if this object must go the ordinary way} */
    @Nullable Object @Nullable [] parts(T live) throws ReflectiveOperationException;
  }

  /** Tells the step of a path to a part. */
  interface Stepping {
    /** {@return the text} */
    String step(@Nullable Object[] parts, int index);
  }

  /** Makes an object from parts. */
  interface Making {
    @Nullable Object make(@Nullable Object[] parts) throws ReflectiveOperationException;
  }

  private MadeKind(
      String name,
      Predicate<Class<?>> handles,
      Taking<T> taking,
      Making making,
      Stepping stepping,
      Class<?> type,
      Rule rule) {
    super(name);
    this.rule = rule;
    this.stepping = stepping;
    this.type = type;
    this.handles = handles;
    this.taking = taking;
    this.making = making;
  }

  /** {@return a kind for the objects of exactly that class} */
  static <T> MadeKind<T> exactly(Class<T> type, Taking<T> taking, Making making) {
    return new MadeKind<>(
        type.getSimpleName(),
        candidate -> candidate == type,
        taking,
        making,
        MadeKind::plainStep,
        type,
        Rule.BY_VALUE);
  }

  /** {@return a kind for the JDK's implementations of that type} */
  static <T> MadeKind<T> inJdk(Class<T> type, Taking<T> taking, Making making) {
    return new MadeKind<>(
        type.getSimpleName(),
        c -> type.isAssignableFrom(c) && c.getClassLoader() == null,
        taking,
        making,
        MadeKind::plainStep,
        type,
        Rule.BY_VALUE);
  }

  /** {@return a kind for the classes with those names} */
  static <T> MadeKind<T> named(
      String name, Predicate<String> classNames, Taking<T> taking, Making making) {
    return new MadeKind<>(
        name,
        c -> c.getClassLoader() == null && classNames.test(c.getName()),
        taking,
        making,
        MadeKind::plainStep,
        Object.class,
        Rule.BY_VALUE);
  }

  /** {@return the same kind with other steps in paths} */
  MadeKind<T> stepping(Stepping other) {
    return new MadeKind<>(name(), handles, taking, making, other, type, rule);
  }

  /** {@return the same kind, whose objects are the worker's own of that name} */
  MadeKind<T> byName() {
    return new MadeKind<>(name(), handles, taking, making, stepping, type, Rule.BY_NAME);
  }

  /** {@return the same kind, whose objects come without what they held} */
  MadeKind<T> madeAnew() {
    return new MadeKind<>(name(), handles, taking, making, stepping, type, Rule.MADE_ANEW);
  }

  @Override
  Rule rule() {
    return rule;
  }

  /** Parts of a value are not worth a name, the value is. */
  private static String plainStep(@Nullable Object[] parts, int index) {
    return parts.length == 1 ? "" : "{" + index + "}";
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return stepping.step(parts, index);
  }

  /** Names of the JDK's own classes are no promise, so the worker need not have them. */
  @Override
  Class<?> type(Object live) {
    return type;
  }

  @Override
  boolean handles(Class<?> type) {
    return handles.test(type);
  }

  @Override
  @SuppressWarnings("unchecked")
  @Nullable Object @Nullable [] parts(Object live) {
    try {
      return taking.parts((T) live);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    Object made = making.make(parts);
    if (made == null) {
      throw new IllegalArgumentException("no " + name() + " from " + parts.length + " parts");
    }
    return made;
  }
}
