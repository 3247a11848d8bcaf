/**
 * The flight delays example on a Flink standalone cluster: JobManager, TaskManager and client are
 * JVMs of their own, as in production, on the loopback interface and with ports and folders of
 * their own. Their logs are kept under {@code target}.
 */
@NullMarked
package io.picklejar.it.flink;

import org.jspecify.annotations.NullMarked;
