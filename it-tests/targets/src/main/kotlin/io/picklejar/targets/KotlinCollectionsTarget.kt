/** Collections of Kotlin's own making: builders, views, grouping, deques, pairs, lazy and ranges. */
// ships: KotlinCollectionsTarget.table, KotlinCollectionsTarget.built, KotlinCollectionsTarget.deque
@file:JvmName("KotlinCollectionsTarget")

package io.picklejar.targets

private var table = mapOf<String, List<Int>>()
private var built = listOf<Int>()
private var sorted = sortedMapOf<String, Int>()
private val deque = ArrayDeque<Int>()
private val open = mutableListOf(1, 2)
private var reversed = listOf<Int>()
private var pairs = listOf<Pair<String, Any?>>()
private var unsigned = ulongArrayOf()
private var withDefault = mapOf<String, Int>()
private var indexed = listOf<IndexedValue<String>>()
private var grid = Array(2) { IntArray(2) }
private var steps: IntProgression = 0..0
private var chars = 'a'..'b'
private val cached by lazy { table.size + 40 }
private var grouped = mapOf<Int, List<String>>()
private var set = setOf<Any>()

@JvmName("functions")
fun kotlinCollectionsFunctions(): List<Any> {
  table = mapOf("a" to listOf(1), "b" to emptyList())
  built = buildList { add(3); addAll(listOf(4, 5)) }
  sorted = sortedMapOf(compareByDescending { it }, "x" to 1, "y" to 2)
  deque.addFirst(7)
  deque.addLast(8)
  reversed = open.asReversed()
  pairs = listOf("k" to open, "n" to null)
  unsigned = ulongArrayOf(1u, ULong.MAX_VALUE)
  withDefault = mapOf("a" to 1).withDefault { it.length }
  indexed = listOf("p", "q").withIndex().toList()
  grid[1][0] = 9
  steps = 10 downTo 1 step 4
  grouped = listOf("a", "bb", "cc").groupBy { it.length }
  set = linkedSetOf(1 to 2, Triple(1, "t", null), 'c')
  return listOf(
      { "${table} ${built} ${sorted} ${deque.removeFirst()} ${deque}" },
      { open.add(3); "${reversed} ${pairs} ${pairs[0].second === open}" },
      { "${unsigned.last()} ${withDefault.getValue("zzz")} ${indexed.map { it.index }}" },
      { "${grid[1][0]} ${steps.toList()} ${chars.count()} ${cached} ${grouped[2]} ${set}" },
      { "${built.chunked(2)} ${table.mapValues { it.value.size }} ${open.zip(built)}" },
      { (built === built.toList()).toString() + (emptyList<Int>() === table["b"]) })
}
