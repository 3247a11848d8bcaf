/** Runs the test classes of libraries in a JVM of their own. */
@NullMarked
package io.picklejar.it.commons;

import org.jspecify.annotations.NullMarked;
