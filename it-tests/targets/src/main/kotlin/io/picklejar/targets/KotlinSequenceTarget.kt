/** Sequences, also of `sequence` with its state machine, and inline functions of the library. */
// ships: KotlinSequenceTarget.step
@file:JvmName("KotlinSequenceTarget")

package io.picklejar.targets

private var step = 1

private fun steps() = sequence {
  var at = 0
  while (true) {
    yield(at)
    at += step
  }
}

@JvmName("functions")
fun kotlinSequenceFunctions(): List<Any> {
  step = 5
  return listOf(
      { steps().take(4).toList() },
      { generateSequence(1) { it * step }.map { it + step }.filter { it > 6 }.take(2).toList() },
      { listOf("a", "bb").associateWith { it.length * step }.entries.joinToString { it.key + it.value } })
}
