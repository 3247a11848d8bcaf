/**
 * Ordinary Spark user code whose functions read what {@code main} put into static fields; not
 * checked for nullness.
 */
package io.picklejar.it.spark.job;
