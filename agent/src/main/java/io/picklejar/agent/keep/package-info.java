/**
 * Keep rules: the user's word on what code reaches in ways the analysis can't see.
 *
 * <p>Takes a file in the form of GraalVM's {@code reachability-metadata.json}, gives {@link
 * io.picklejar.internal.reach.KeepRule}s. Strict: whatever it doesn't know is an error that names
 * the line.
 */
@NullMarked
package io.picklejar.agent.keep;

import org.jspecify.annotations.NullMarked;
