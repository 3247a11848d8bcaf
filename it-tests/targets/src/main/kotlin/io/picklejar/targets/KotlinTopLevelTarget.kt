/** Top-level properties, whose fields are those of the file's class. */
// ships: KotlinTopLevelTarget.table, KotlinTopLevelTarget.limit
// not: KotlinTopLevelTarget.unused
@file:JvmName("KotlinTopLevelTarget")

package io.picklejar.targets

private val table = HashMap<String, Int>()
var limit = 0
val unused = ArrayList<String>()

private fun look(key: String) = table[key]

@JvmName("functions")
fun kotlinTopLevelFunctions(): List<Any> {
  table["a"] = 7
  limit = 3
  unused += "no"
  return listOf({ look("a") }, { key: String -> key.length + limit })
}
