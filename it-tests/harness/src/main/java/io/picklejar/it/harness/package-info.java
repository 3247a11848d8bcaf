/**
 * Runs small programs as launcher and worker, each in a JVM of its own, and hands back what they
 * printed.
 *
 * <p>{@link io.picklejar.it.harness.Programs} compiles them, {@link io.picklejar.it.harness.Child}
 * starts JVMs, {@link io.picklejar.it.harness.Exchange} is what a program calls to ship its
 * functions, {@link io.picklejar.it.harness.Worker} reads and calls them. What runs in the children
 * uses JDK types only: Java serialization is all that the two sides share.
 */
@NullMarked
package io.picklejar.it.harness;

import org.jspecify.annotations.NullMarked;
