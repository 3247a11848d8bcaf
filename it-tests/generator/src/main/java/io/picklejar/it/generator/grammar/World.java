package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** What all code of one program can refer to. */
final class World {

  /** A static method. */
  record Routine(TypePlan owner, MethodPlan plan, boolean isPrivate) {
    boolean visibleTo(TypePlan here) {
      return isPrivate ? owner.top() == here.top() : owner.visibleTo(here);
    }
  }

  final Choice choice;
  final Size size;
  final boolean newest;
  final boolean solo;
  final List<TypePlan> types = new ArrayList<>();
  final List<Variable> statics = new ArrayList<>();
  final List<Routine> routines = new ArrayList<>();
  final List<Flavor> userFlavors = new ArrayList<>();

  /** Statics that an initializer can't name, as they are declared after it. */
  final List<Variable> hidden = new ArrayList<>();

  private int names;

  /**
   * Starts an empty program.
   *
   * @param newest whether to use the language of the newest JDK
   * @param solo whether there is one function only, which may change whatever it gets hold of
   */
  World(Choice choice, boolean newest, boolean solo) {
    this.choice = choice;
    this.size = Size.any(choice);
    this.newest = newest;
    this.solo = solo;
  }

  /** {@return the types that extend or implement the type directly} */
  List<TypePlan> below(TypePlan plan) {
    return types.stream().filter(t -> t.isDirectlyBelow(plan)).toList();
  }

  /** {@return a name that nothing else has} */
  String name(String prefix) {
    return prefix + names++;
  }
}
