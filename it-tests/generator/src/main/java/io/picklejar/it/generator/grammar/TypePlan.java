package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** What is known of a type of user code before anything is written down. */
final class TypePlan {

  /** What it is declared as. */
  enum Kind {
    CLASS,
    ABSTRACT,
    INTERFACE,
    ENUM,
    RECORD,
    UTILITY
  }

  /** A field of its objects. */
  record Field(String name, Flavor flavor, boolean isFinal, boolean isTransient) {}

  /** A static field, with the access and the modifiers that it's declared with. */
  record Static(Variable variable, String name, String modifiers) {}

  final Kind kind;
  final String name;
  final int rank;
  final List<Field> fields = new ArrayList<>();
  final List<Static> statics = new ArrayList<>();
  final List<MethodPlan> methods = new ArrayList<>();
  final List<MethodPlan> staticMethods = new ArrayList<>();
  final List<TypePlan> nested = new ArrayList<>();
  final List<TypePlan> interfaces = new ArrayList<>();
  final List<TypePlan> below = new ArrayList<>();
  TypePlan superclass;
  TypePlan outer;
  boolean sub;
  boolean isPublic;
  boolean inner;
  boolean serializable;
  boolean sealed;

  /** Whether there are lambdas of it. */
  boolean function;

  SerialForm serialForm = SerialForm.NONE;
  Flavor flavor;

  TypePlan(Kind kind, String name, int rank) {
    this.kind = kind;
    this.name = name;
    this.rank = rank;
  }

  /** {@return how other code names it} */
  String reference() {
    return outer == null ? name : outer.reference() + "." + name;
  }

  TypePlan top() {
    return outer == null ? this : outer.top();
  }

  /** {@return whether code of the other type may name it} */
  boolean visibleTo(TypePlan other) {
    TypePlan top = top();
    return top.isPublic || top.sub == other.top().sub;
  }

  /** {@return whether it has a field besides, which serialization keeps} */
  boolean hasDerived() {
    return (kind == Kind.CLASS || kind == Kind.ABSTRACT)
        && rank % 3 == 0
        && (serialForm == SerialForm.NONE || serialForm == SerialForm.HOOKS);
  }

  String derived() {
    return "derived" + name;
  }

  /** {@return whether it extends or implements the other directly} */
  boolean isDirectlyBelow(TypePlan other) {
    return superclass == other || interfaces.contains(other);
  }

  /** {@return the methods that it has, its own and those from above} */
  List<MethodPlan> allMethods() {
    List<MethodPlan> all = new ArrayList<>(methods);
    if (superclass != null) {
      addMissing(all, superclass.allMethods());
    }
    interfaces.forEach(itf -> addMissing(all, itf.allMethods()));
    return all;
  }

  private static void addMissing(List<MethodPlan> all, List<MethodPlan> others) {
    for (MethodPlan other : others) {
      if (all.stream().noneMatch(method -> method.name().equals(other.name()))) {
        all.add(other);
      }
    }
  }

  /** {@return constructor parameters: its own fields, then those of its super class} */
  List<Field> allFields() {
    List<Field> all = new ArrayList<>(fields);
    if (superclass != null) {
      all.addAll(superclass.allFields());
    }
    return all;
  }
}
