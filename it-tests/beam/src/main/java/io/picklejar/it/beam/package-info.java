/**
 * A Beam runner for looking at what happens: it takes a pipeline, runs its functions in a JVM of
 * their own, and gives the size of what it sent there.
 *
 * <p>The launcher half ({@link io.picklejar.it.beam.TwoJvmRunner}) walks over the pipeline and
 * keeps the collections; the worker half ({@link io.picklejar.it.beam.WorkerMain}) runs reads and
 * functions. {@link io.picklejar.it.beam.Task} and {@link io.picklejar.it.beam.Outcome} are all
 * that passes between them. Picklejar is asked for nothing but an explanation of what it ships.
 */
@NullMarked
package io.picklejar.it.beam;

import org.jspecify.annotations.NullMarked;
