package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * Where code is being written.
 *
 * @param world the program
 * @param here the type that the code is in
 * @param level code calls what is below its level, so that all calls end
 * @param stable whether what the code says must never change: it is called while objects are made
 *     again
 * @param mutates whether it may change objects that others refer to
 * @param launching whether it makes what functions capture: nothing that hangs on statics, by no
 *     code that could put it there
 * @param locals variables that it can capture
 */
record Context(
    World world,
    TypePlan here,
    int level,
    boolean stable,
    boolean mutates,
    boolean launching,
    List<Variable> locals) {
  static final int TO_STRING = 1;
  static final int STORED_FUNCTION = 4;
  static final int ENTRY = 6;

  static Context of(World world, TypePlan here, int level) {
    return new Context(world, here, level, false, world.mutates(), false, List.of());
  }

  Choice choice() {
    return world.choice;
  }

  Context with(Variable variable) {
    List<Variable> more = new ArrayList<>(locals);
    more.removeIf(hidden -> hidden.reference().equals(variable.reference()));
    more.add(variable);
    return new Context(world, here, level, stable, mutates, launching, more);
  }

  Context with(List<Variable> variables) {
    Context context = this;
    for (Variable variable : variables) {
      context = context.with(variable);
    }
    return context;
  }

  Context atLevel(int other) {
    return new Context(world, here, other, stable, mutates, launching, locals);
  }

  /** {@return this for code that says the same at any time} */
  Context asStable() {
    List<Variable> values =
        locals.stream()
            .filter(v -> v.stable() && v.flavor().key() && v.flavor().user() == null)
            .toList();
    return new Context(world, here, 0, true, false, launching, values);
  }

  /** {@return this for code that runs before any function is shipped} */
  Context asPreparation() {
    return new Context(world, here, level, stable, true, launching, locals);
  }

  /** {@return this without local variables} */
  Context asStatic() {
    return new Context(world, here, level, stable, mutates, launching, List.of());
  }

  /** {@return this for code that makes what functions capture, apart from statics} */
  Context asLaunching() {
    return new Context(world, here, level, stable, mutates, true, locals);
  }

  /** {@return this for the code of a function that is made here} */
  Context asCalled() {
    return new Context(world, here, level, stable, mutates, false, locals);
  }

  /** {@return the variables whose objects may be taken} */
  List<Variable> sources() {
    return variables().stream()
        .filter(v -> !v.owned() && !(launching && v.owner() != null))
        .toList();
  }

  /** {@return the variables in scope} */
  List<Variable> variables() {
    List<Variable> all = new ArrayList<>(locals);
    // What was declared last is what was declared for a reason.
    all.addAll(locals);
    for (Variable variable : world.statics) {
      if ((!stable || variable.stable())
          && variable.visibleTo(here)
          && !world.hidden.contains(variable)) {
        all.add(variable);
      }
    }
    return all;
  }

  /** {@return whether the code may use the view} */
  boolean allows(View view) {
    int below = launching ? Math.min(level, TO_STRING + 1) : level;
    return view.level() < below || view.level() == 0 && view.stable();
  }

  /** {@return the routines that the code may call} */
  List<World.Routine> routines() {
    return world.routines.stream()
        .filter(r -> !stable && !launching && r.plan().level() < level && r.visibleTo(here))
        .toList();
  }
}
