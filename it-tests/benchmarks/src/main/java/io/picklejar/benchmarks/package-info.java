/** Figures: how long captures and restores take, beside other ways. */
package io.picklejar.benchmarks;
