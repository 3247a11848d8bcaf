/**
 * Changes to platform classes: the hook in Java serialization and the one in lambda linkage. User
 * classes are not changed.
 *
 * <p>Rewritten code refers to {@code java.base} types only. Forbidden here: anything but bytecode.
 */
@NullMarked
package io.picklejar.agent.rewrite;

import org.jspecify.annotations.NullMarked;
