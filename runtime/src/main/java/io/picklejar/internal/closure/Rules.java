package io.picklejar.internal.closure;

import io.picklejar.internal.reach.KeepRule;
import java.util.List;

/**
 * What the user says about captures.
 *
 * @param keep what is reached beside what the analysis finds
 * @param allGlobals whether the statics of all user classes loaded so far are shipped
 * @param budget how large a function may become
 */
public record Rules(List<KeepRule> keep, boolean allGlobals, Budget budget) {

  /** Only what the analysis finds. */
  public static final Rules NONE = new Rules(List.of(), false, Budget.NONE);

  Rules withAllGlobals() {
    return new Rules(keep, true, budget);
  }
}
