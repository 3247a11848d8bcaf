package io.picklejar.internal.wire;

/** Takes large parts of closures, so that they are kept once for all closures that have them. */
@FunctionalInterface
public interface PartSink {

  /** Takes nothing: all parts lie in their closures. */
  PartSink NONE = (digest, content) -> false;

  /**
   * {@return whether closures may refer to the part from now on, instead of holding it}
   *
   * @param digest of the content
   */
  boolean keep(Digest digest, byte[] content);

  /** {@return how many bytes of what was kept travel beside the closure} */
  default int sent() {
    return 0;
  }
}
