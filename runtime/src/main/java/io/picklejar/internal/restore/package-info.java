/**
 * Bytes to a live function: checks, defines what the loader lacks, sets the statics, then makes the
 * function.
 *
 * <p>All or nothing: whatever can be found wrong is found before the first class is defined. Takes
 * bytes and a class loader. Forbidden here: Kryo, and decisions about what ships.
 */
@NullMarked
package io.picklejar.internal.restore;

import org.jspecify.annotations.NullMarked;
