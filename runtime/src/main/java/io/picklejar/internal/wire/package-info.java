/**
 * Object graphs as bytes: {@link io.picklejar.internal.heap.Node nodes} ⇄ sections.
 *
 * <p>Takes and gives nodes; classes are named and resolved by the caller. The only package that
 * uses Kryo, and of that only its byte streams. Whatever the bytes are, reading gives nodes or a
 * {@link io.picklejar.internal.wire.WireException}. Forbidden here: live objects and class loading.
 */
@NullMarked
package io.picklejar.internal.wire;

import org.jspecify.annotations.NullMarked;
