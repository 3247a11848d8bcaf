package io.picklejar.internal.reach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user says that code reaches in ways the analysis can't see.
 *
 * @param condition internal name of the class that has to be reached first, or null for a rule that
 *     holds for every function
 * @param type internal name of the class that is kept
 * @param members its members that are kept
 * @param all kinds of members of which all that the class declares are kept
 */
public record KeepRule(
    @Nullable String condition, String type, List<Member> members, List<Kind> all) {

  /** A kind of member. */
  public enum Kind {
    /** Fields. */
    FIELD,
    /** Methods, without constructors. */
    METHOD,
    /** Constructors. */
    CONSTRUCTOR
  }

  /**
   * A kept member.
   *
   * @param name name, {@code <init>} for a constructor
   * @param parameters descriptor of the parameters in parentheses, or null for all methods of that
   *     name; not looked at for a field
   */
  public record Member(Kind kind, String name, @Nullable String parameters) {}
}
