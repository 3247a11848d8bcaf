package io.picklejar.internal.heap;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A kind told by three functions. */
final class MadeKind<T> extends SpecialKind.Value {
  private final Objects objects;
  private final Taking<T> taking;
  private final Making making;
  private final Stepping stepping;
  private final Rule rule;

  /** Which objects are of the kind, and the type that they have on workers. */
  private record Objects(String name, Class<?> type, Predicate<Class<?>> classes) {}

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

  private MadeKind(Objects objects, Taking<T> taking, Making making, Stepping stepping, Rule rule) {
    super(objects.name);
    this.objects = objects;
    this.taking = taking;
    this.making = making;
    this.stepping = stepping;
    this.rule = rule;
  }

  private static <T> MadeKind<T> of(Objects objects, Taking<T> taking, Making making) {
    return new MadeKind<>(objects, taking, making, MadeKind::plainStep, Rule.BY_VALUE);
  }

  /** {@return a kind for the objects of exactly that class} */
  static <T> MadeKind<T> exactly(Class<T> type, Taking<T> taking, Making making) {
    return of(new Objects(type.getSimpleName(), type, c -> c == type), taking, making);
  }

  /** {@return a kind for the JDK's implementations of that type} */
  static <T> MadeKind<T> inJdk(Class<T> type, Taking<T> taking, Making making) {
    Predicate<Class<?>> classes = c -> type.isAssignableFrom(c) && c.getClassLoader() == null;
    return of(new Objects(type.getSimpleName(), type, classes), taking, making);
  }

  /** {@return a kind for the classes with those names} */
  static <T> MadeKind<T> named(
      String name, Predicate<String> classNames, Taking<T> taking, Making making) {
    Predicate<Class<?>> classes = c -> c.getClassLoader() == null && classNames.test(c.getName());
    return of(new Objects(name, Object.class, classes), taking, making);
  }

  /** {@return the same kind with other steps in paths} */
  MadeKind<T> stepping(Stepping other) {
    return new MadeKind<>(objects, taking, making, other, rule);
  }

  /** {@return the same kind, whose objects are the worker's own of that name} */
  MadeKind<T> byName() {
    return new MadeKind<>(objects, taking, making, stepping, Rule.BY_NAME);
  }

  /** {@return the same kind, whose objects come without what they held} */
  MadeKind<T> madeAnew() {
    return new MadeKind<>(objects, taking, making, stepping, Rule.MADE_ANEW);
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
    return objects.type;
  }

  @Override
  boolean handles(Class<?> type) {
    return objects.classes.test(type);
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
