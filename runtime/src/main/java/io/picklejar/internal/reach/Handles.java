package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.ArrayList;
import java.util.List;

/** The members that a body names by method references and other handles. */
public final class Handles {

  private Handles() {}

  /** {@return the members} */
  public static List<MemberRef> in(MethodRecord body) {
    List<MemberRef> targets = new ArrayList<>();
    for (Fact fact : body.facts()) {
      if (fact instanceof Fact.Dynamic dynamic) {
        add(dynamic.call(), targets);
      } else if (fact instanceof Fact.HandleConstant constant) {
        targets.add(constant.handle().target());
      }
    }
    return targets;
  }

  private static void add(Fact.BootstrapCall call, List<MemberRef> targets) {
    for (Object argument : call.arguments()) {
      if (argument instanceof Fact.Handle handle) {
        targets.add(handle.target());
      } else if (argument instanceof Fact.BootstrapCall nested) {
        add(nested, targets);
      }
    }
  }
}
