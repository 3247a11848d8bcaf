/**
 * The public API: capture a function with the static state and classes that it uses, restore it
 * elsewhere.
 *
 * <p>Those who go through an engine (Beam, Flink, Spark, plain Java serialization) need none of it:
 * the agent does the same when the engine serializes a function.
 */
@NullMarked
package io.picklejar;

import org.jspecify.annotations.NullMarked;
