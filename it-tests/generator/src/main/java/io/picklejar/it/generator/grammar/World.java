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

  /** What its functions may do to objects. */
  enum Kind {
    /** There is one function, which may change whatever it gets hold of. */
    ALONE,
    /** They change statics and what hangs on one of these alone. */
    APART,
    /** As these, and give each other objects. */
    GIVING,
    /** They change what statics and what functions of a stream share. */
    SHARING
  }

  final Choice choice;
  final Kind kind;
  final Size size;
  final boolean newest;

  /** Whether the worker reads each function only when others have been called. */
  final boolean late;

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
   */
  World(Choice choice, Kind kind, boolean newest) {
    this.choice = choice;
    this.kind = kind;
    this.size = Size.any(choice);
    this.newest = newest;
    this.late = kind == Kind.SHARING && choice.percent(40);
  }

  /** {@return whether functions change what others refer to} */
  boolean mutates() {
    return kind != Kind.APART && kind != Kind.GIVING;
  }

  boolean shares() {
    return kind == Kind.SHARING;
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
