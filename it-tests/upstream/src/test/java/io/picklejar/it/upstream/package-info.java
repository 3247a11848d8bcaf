/** Beam's own programs, with the agent and without. */
@NullMarked
package io.picklejar.it.upstream;

import org.jspecify.annotations.NullMarked;
