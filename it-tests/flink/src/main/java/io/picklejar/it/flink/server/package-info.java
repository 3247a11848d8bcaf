/** Starts Beam's job server for Flink. */
@NullMarked
package io.picklejar.it.flink.server;

import org.jspecify.annotations.NullMarked;
