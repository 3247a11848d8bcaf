/** Runs test classes of Beam in a JVM of its own. */
@NullMarked
package io.picklejar.it.upstream;

import org.jspecify.annotations.NullMarked;
