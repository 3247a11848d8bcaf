package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Qualified enum constants of two enums in one switch. */
// ships: QualifiedEnumSwitchTarget.bonus
public final class QualifiedEnumSwitchTarget {
  private QualifiedEnumSwitchTarget() {}

  static int bonus;

  sealed interface Card permits Suit, Joker {}

  enum Suit implements Card {
    HEARTS,
    SPADES
  }

  enum Joker implements Card {
    RED,
    BLACK
  }

  static int value(Card card) {
    return switch (card) {
      case Suit.HEARTS -> 1;
      case Suit.SPADES -> 2;
      case Joker.RED -> bonus;
      case Joker.BLACK -> bonus + 1;
    };
  }

  public static List<Supplier<?>> functions() {
    bonus = 50;
    return List.of(() -> value(Suit.SPADES) + value(Joker.BLACK), () -> value(Joker.RED));
  }
}
