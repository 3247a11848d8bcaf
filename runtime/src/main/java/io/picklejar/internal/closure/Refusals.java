package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Refusal;
import java.util.List;
import java.util.function.UnaryOperator;

/** Words the error for what can't travel: all of it at once. */
final class Refusals {

  private Refusals() {}

  /** {@return the message} {@code codePath} gives the path of the code that needs a root. */
  static String message(List<Refusal> refusals, UnaryOperator<String> codePath) {
    StringBuilder text = new StringBuilder("This function can't be shipped:");
    for (Refusal refusal : refusals) {
      text.append("\n  * ")
          .append(refusal.path())
          .append(" is a ")
          .append(refusal.type().getName())
          .append(": ")
          .append(refusal.reason())
          .append("\n      needed by ")
          .append(codePath.apply(refusal.root()))
          .append("\n      ")
          .append(refusal.advice());
    }
    return text.append("\nSee README.md#what-cannot-travel").toString();
  }
}
