/**
 * From a class file to its record: what one class says it needs.
 *
 * <p>Takes bytes, gives immutable {@link io.picklejar.internal.record} data. The visitors only note
 * facts; what the facts mean is decided by {@code reach}. Forbidden here: live classes, class
 * loading, and state that outlives a scan.
 */
@NullMarked
package io.picklejar.agent.scan;

import org.jspecify.annotations.NullMarked;
