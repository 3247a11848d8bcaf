/** Runs the woven program in JVMs of its own. */
package io.picklejar.it.weave;
