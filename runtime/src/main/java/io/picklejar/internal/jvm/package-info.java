/**
 * Access to the JVM below the language: fields, allocation, class state and lookups that plain
 * reflection withholds.
 *
 * <p>Takes classes and members, gives reads, writes and {@link
 * java.lang.invoke.MethodHandles.Lookup lookups}. Works in two modes: trusted once the agent has
 * granted the JDK's own lookup, else through what {@code jdk.unsupported} exports. Forbidden here:
 * decisions about what to read or restore.
 */
@NullMarked
package io.picklejar.internal.jvm;

import org.jspecify.annotations.NullMarked;
