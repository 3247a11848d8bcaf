package io.picklejar.examples;

import java.util.function.Predicate;

/**
 * A named condition on legs.
 *
 * @param matches a lambda that {@link Rules} has parsed; its interface is not {@code Serializable}
 */
record Rule(String name, Predicate<Leg> matches) {}
