/**
 * The demonstration: the flight delays example in one JVM, then with a worker JVM, without and with
 * the agent, and what was sent to the worker. Each run is a JVM of its own.
 */
@NullMarked
package io.picklejar.it.beam.demo;

import org.jspecify.annotations.NullMarked;
