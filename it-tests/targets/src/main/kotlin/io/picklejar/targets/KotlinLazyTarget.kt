/** `by lazy`, computed on the launcher and not, in each of its modes. */
// ships: KotlinLazyTarget.done$delegate, KotlinLazyTarget.open$delegate
@file:JvmName("KotlinLazyTarget")

package io.picklejar.targets

private var source = "source"
private var other = "other"
private val done: String by lazy { source + System.getProperty("user.name").length }
private val open: String by lazy(LazyThreadSafetyMode.PUBLICATION) { other + "!" }
private val local = lazy(LazyThreadSafetyMode.NONE) { other + "?" }

@JvmName("functions")
fun kotlinLazyFunctions(): List<Any> {
  source = "main"
  other = "second"
  done.length
  return listOf({ done }, { open }, { local.value })
}
