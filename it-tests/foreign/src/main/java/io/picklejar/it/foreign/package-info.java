/**
 * Other people's code under the agent: their test suites, and the functions in their artifacts.
 * Nothing here knows Picklejar: the agent is a flag of the JVMs that run it.
 */
@NullMarked
package io.picklejar.it.foreign;

import org.jspecify.annotations.NullMarked;
