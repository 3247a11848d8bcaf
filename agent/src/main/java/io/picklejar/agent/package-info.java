/**
 * The {@code -javaagent}: options, which classes are user code, which are functions, and the class
 * files behind them.
 *
 * <p>{@link io.picklejar.agent.Agent} is what the JVM calls. Everything runs on the system class
 * path, from one jar whose foreign packages are relocated.
 */
@NullMarked
package io.picklejar.agent;

import org.jspecify.annotations.NullMarked;
