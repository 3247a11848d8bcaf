/**
 * Runs all targets in one pair of JVMs: {@link io.picklejar.targets.harness.TargetLauncher} makes,
 * writes and calls the functions, {@link io.picklejar.targets.harness.TargetWorker} reads and calls
 * them.
 *
 * <p>JDK types only, and no lambda: nothing here may become part of what is shipped.
 */
@NullMarked
package io.picklejar.targets.harness;

import org.jspecify.annotations.NullMarked;
