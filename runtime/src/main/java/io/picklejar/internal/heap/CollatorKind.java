package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.Parts.number;
import static io.picklejar.internal.heap.Parts.some;

import java.text.ParseException;
import java.text.RuleBasedCollator;
import org.jspecify.annotations.Nullable;

/** Collators, whose tables and cursors are another JDK's own business: their rules. */
final class CollatorKind extends SpecialKind.Value {

  CollatorKind() {
    super("RuleBasedCollator");
  }

  @Override
  boolean handles(Class<?> type) {
    return type == RuleBasedCollator.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    RuleBasedCollator collator = (RuleBasedCollator) live;
    return Parts.parts(collator.getRules(), collator.getStrength(), collator.getDecomposition());
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    try {
      RuleBasedCollator made = new RuleBasedCollator((String) some(parts, 0));
      made.setStrength(number(parts, 1));
      made.setDecomposition(number(parts, 2));
      return made;
    } catch (ParseException e) {
      throw new ReflectiveOperationException("the worker's JDK has other rules", e);
    }
  }
}
