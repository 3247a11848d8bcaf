/**
 * Where parts that closures share are kept: by digest, once for all functions of a job.
 *
 * <p>Takes and gives bytes. A launcher with the option {@code share} writes them; workers find them
 * where the engine has staged them, or in the same folder. Forbidden here: what a part means.
 */
@NullMarked
package io.picklejar.internal.share;

import org.jspecify.annotations.NullMarked;
