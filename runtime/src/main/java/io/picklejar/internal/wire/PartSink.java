package io.picklejar.internal.wire;

/** Takes large parts of closures, so that they are kept once for all closures that have them. */
@FunctionalInterface
public interface PartSink {

  /** Takes nothing: all parts lie in their closures. */
  PartSink NONE =
      new PartSink() {
        @Override
        public boolean keep(Digest digest, byte[] content) {
          return false;
        }

        @Override
        public int smallest() {
          return Integer.MAX_VALUE;
        }
      };

  /**
   * {@return whether closures may refer to the part from now on, instead of holding it}
   *
   * @param digest of the content
   */
  boolean keep(Digest digest, byte[] content);

  /** {@return how many bytes a part has at least that is worth offering} */
  default int smallest() {
    return 1024; // a reference takes some 40
  }

  /** {@return how many bytes of what was kept travel beside the closure} */
  default int sent() {
    return 0;
  }
}
