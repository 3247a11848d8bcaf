package acme.folded;

/** What readers hold on to. */
public class Limits {
  public static final int LIMIT = Integer.getInteger("folded", 1);
  static final Box BOX = new Box(LIMIT);

  static int limit() {
    return LIMIT;
  }
}
