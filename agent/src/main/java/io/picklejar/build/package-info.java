/**
 * Weaving at build time, for launchers whose JVM can't be given a flag.
 *
 * <p>Runs in builds only, with the Byte Buddy of the build's plugin. Forbidden here: anything of
 * the agent.
 */
@NullMarked
package io.picklejar.build;

import org.jspecify.annotations.NullMarked;
