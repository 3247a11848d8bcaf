/**
 * What one class says it needs: facts read from its class file, computed once when it loads.
 *
 * <p>Takes nothing, gives immutable data to {@code reach}. Names are internal names (JVMS §4.2.1),
 * descriptors are those of JVMS §4.3. Forbidden here: decisions, live classes, and any library.
 */
@NullMarked
package io.picklejar.internal.record;

import org.jspecify.annotations.NullMarked;
