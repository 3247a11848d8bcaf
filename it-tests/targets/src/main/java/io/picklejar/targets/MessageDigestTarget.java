package io.picklejar.targets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Message digests that {@code main} made, one of them used before. */
// ships: MessageDigestTarget.digest, MessageDigestTarget.byName
public final class MessageDigestTarget {
  private MessageDigestTarget() {}

  static MessageDigest digest;
  static Map<String, MessageDigest> byName;

  static String hex(MessageDigest with, String text) {
    return HexFormat.of().formatHex(with.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  public static List<Supplier<?>> functions() throws GeneralSecurityException {
    digest = MessageDigest.getInstance("SHA-256");
    hex(digest, "used before");
    byName = Map.of("md5", MessageDigest.getInstance("MD5"), "sha", digest);
    return List.of(
        () -> hex(digest, "a") + byName.get("sha").getProvider().getName(),
        () -> hex(byName.get("md5"), "b") + (byName.get("sha") == digest));
  }
}
