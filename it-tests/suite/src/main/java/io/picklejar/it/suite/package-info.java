/**
 * Beam pipelines in which every kind of user function reads what {@code main} put into static
 * fields. Ordinary user code, the same for all engines, so not checked for nullness; each case
 * knows the lines that it gives.
 */
package io.picklejar.it.suite;
