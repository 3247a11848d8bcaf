/** `lateinit` at top level and in an object, with the test whether it is set. */
// ships: KotlinLateinitTarget.config, KotlinLate.url
@file:JvmName("KotlinLateinitTarget")

package io.picklejar.targets

lateinit var config: Map<String, String>

object KotlinLate {
  lateinit var url: String
  lateinit var never: String

  fun describe() = if (::never.isInitialized) never else url
}

@JvmName("functions")
fun kotlinLateinitFunctions(): List<Any> {
  config = mapOf("k" to "v")
  KotlinLate.url = "u"
  return listOf({ config["k"] }, { KotlinLate.describe() })
}
