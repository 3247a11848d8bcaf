package io.picklejar.it.generator.grammar;

/**
 * How large a program is. Small ones are quick and say more clearly what is wrong; some things only
 * large ones have.
 */
enum Size {
  TINY(1, 2, 1, 3, 1, 0),
  SMALL(2, 3, 2, 3, 1, 1),
  MEDIUM(2, 4, 3, 4, 2, 1),
  LARGE(2, 6, 5, 6, 3, 2);

  final int leastTypes;
  final int types;
  final int functions;
  final int statics;
  final int methods;
  final int depth;

  Size(int leastTypes, int types, int functions, int statics, int methods, int depth) {
    this.leastTypes = leastTypes;
    this.types = types;
    this.functions = functions;
    this.statics = statics;
    this.methods = methods;
    this.depth = depth;
  }

  static Size any(Choice choice) {
    int pick = choice.below(100);
    return pick < 60 ? TINY : pick < 85 ? SMALL : pick < 96 ? MEDIUM : LARGE;
  }
}
