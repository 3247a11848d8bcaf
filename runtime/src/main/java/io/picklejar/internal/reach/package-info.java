/**
 * Which methods can run, which statics they can read, which classes must be there: a worklist from
 * a function over records, to a fixed point with the heap.
 *
 * <p>A rapid type analysis with the library as a black box that may call back whatever overrides
 * its methods (Ali and Lhoták, ECOOP 2013), seeded by concrete objects. Takes {@code record}s
 * through {@link Universe} and values through {@link Heap}, gives {@link Reached}. Forbidden here:
 * live classes and objects, bytes, any library.
 */
@NullMarked
package io.picklejar.internal.reach;

import org.jspecify.annotations.NullMarked;
