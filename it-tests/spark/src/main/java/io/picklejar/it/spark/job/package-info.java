/** Ordinary Spark user code whose functions read what {@code main} put into static fields. */
@NullMarked
package io.picklejar.it.spark.job;

import org.jspecify.annotations.NullMarked;
