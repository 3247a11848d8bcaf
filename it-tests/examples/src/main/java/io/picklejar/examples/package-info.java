/**
 * Ordinary Beam user code, without any reference to Picklejar: a batch job over US flights whose
 * {@code main} fills static fields and whose functions read them through helper classes.
 *
 * <p>The job gives the same report on every runner only when those statics reach the workers.
 */
@NullMarked
package io.picklejar.examples;

import org.jspecify.annotations.NullMarked;
