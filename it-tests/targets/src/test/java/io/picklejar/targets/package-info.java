/**
 * Targets are ordinary user code with the expectation in the header; the tests here only run them.
 */
@NullMarked
package io.picklejar.targets;

import org.jspecify.annotations.NullMarked;
