/**
 * The function with everything that goes along: {@link io.picklejar.internal.closure.Capture} turns
 * a live object into an immutable {@link io.picklejar.internal.closure.Closure}.
 *
 * <p>Joins {@code reach} (which statics, which classes) with {@code heap} (their values) and the
 * class files that the agent keeps. Forbidden here: bytes on the wire, anything of the worker.
 */
@NullMarked
package io.picklejar.internal.closure;

import org.jspecify.annotations.NullMarked;
