package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Double dispatch. */
// ships: VisitorTarget$Printer.open
public final class VisitorTarget {
  private VisitorTarget() {}

  interface Expression {
    String accept(Printer printer);
  }

  record Number(int value) implements Expression {
    @Override
    public String accept(Printer printer) {
      return printer.number(this);
    }
  }

  record Sum(Expression left, Expression right) implements Expression {
    @Override
    public String accept(Printer printer) {
      return printer.sum(this);
    }
  }

  static final class Printer {
    static String open;

    String number(Number number) {
      return "" + number.value();
    }

    String sum(Sum sum) {
      return open + sum.left().accept(this) + "+" + sum.right().accept(this) + ")";
    }
  }

  public static List<Supplier<?>> functions() {
    Printer.open = "(";
    Expression expression = new Sum(new Number(1), new Sum(new Number(2), new Number(3)));
    return List.of(() -> expression.accept(new Printer()));
  }
}
