package io.picklejar.it.generator.grammar;

/**
 * Something that holds a value and is in scope somewhere.
 *
 * @param reference expression that names it
 * @param flavor its type
 * @param owner type that declares it, or null for one of a method
 * @param isPrivate whether only the owner's nest sees it
 * @param assignable whether code may assign it
 * @param owned whether nothing else refers to its object, so that functions may change it
 * @param stable whether it doesn't change once its class is initialized
 */
record Variable(
    String reference,
    Flavor flavor,
    TypePlan owner,
    boolean isPrivate,
    boolean assignable,
    boolean owned,
    boolean stable) {

  /** {@return a local variable or parameter, never assigned again} */
  static Variable local(String name, Flavor flavor) {
    return new Variable(name, flavor, null, false, false, false, true);
  }

  boolean visibleTo(TypePlan here) {
    return owner == null
        || (isPrivate ? owner.top() == here.top() : owner.visibleTo(here))
            && flavor.visibleTo(here);
  }
}
