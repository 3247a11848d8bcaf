/**
 * Beam pipelines in which every kind of user function reads what {@code main} put into static
 * fields. Ordinary user code, the same for all engines; each case knows the lines that it gives.
 */
@NullMarked
package io.picklejar.it.suite;

import org.jspecify.annotations.NullMarked;
