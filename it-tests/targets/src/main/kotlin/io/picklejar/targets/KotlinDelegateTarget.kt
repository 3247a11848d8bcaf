/** Delegated properties: observable, a map, one of our own with `KProperty` in its hands. */
// ships: KotlinDelegateTarget.values
@file:JvmName("KotlinDelegateTarget")

package io.picklejar.targets

import kotlin.properties.Delegates
import kotlin.reflect.KProperty

private val values = HashMap<String, Any>()
private var changes = 0

class KotlinByName {
  operator fun getValue(thisRef: Any?, property: KProperty<*>) = values[property.name]
}

class KotlinSettings(map: Map<String, Any>) {
  val size: Int by map
  val named by KotlinByName()
  var watched: Int by Delegates.observable(1) { _, _, new -> changes = new }
}

@JvmName("functions")
fun kotlinDelegateFunctions(): List<Any> {
  values["named"] = "n"
  val settings = KotlinSettings(mapOf("size" to 3))
  settings.watched = 5
  return listOf({ "${settings.size} ${settings.named} ${settings.watched}" })
}
