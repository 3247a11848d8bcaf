/**
 * Object graphs as data: live objects ⇄ {@link io.picklejar.internal.heap.Node nodes}.
 *
 * <p>{@code Snapshot} flattens live objects into nodes, {@code Materializer} builds objects from
 * nodes; both use an explicit stack, so depth is no limit. Takes objects, gives nodes and what was
 * discovered on the way (types, lambdas, refusals). Forbidden here: class file facts, bytes on the
 * wire, class loading decisions.
 */
@NullMarked
package io.picklejar.internal.heap;

import org.jspecify.annotations.NullMarked;
