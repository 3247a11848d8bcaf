/**
 * Stands in for the boot program of Beam's containers, which is not on Maven Central: asks the
 * runner for the job's options and artifacts and starts the SDK harness with them in a JVM of its
 * own.
 */
@NullMarked
package io.picklejar.it.flink.boot;

import org.jspecify.annotations.NullMarked;
