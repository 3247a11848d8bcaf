/**
 * Ordinary DataStream user code whose functions read what {@code main} put into static fields; not
 * checked for nullness. It uses what Flink 1.19 and 2.x have in common.
 */
package io.picklejar.it.flink.job;
