/** Runs jobs on a standalone Spark cluster: master, worker and executors are JVMs of their own. */
@NullMarked
package io.picklejar.it.spark;

import org.jspecify.annotations.NullMarked;
