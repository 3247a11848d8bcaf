package io.picklejar.internal.restore;

import io.picklejar.internal.wire.SealKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which closures this JVM restores.
 *
 * @param accept whose closures
 * @param allow classes that closures may bring, set statics of or make objects of, beside the
 *     JDK's; null for all
 * @param key what closures are signed with here, and have to be signed with
 * @param maxBytes how large a closure may be, as it comes and inflated
 * @param library whether a class of that name is of the library side, which no closure may bring
 */
public record Policy(
    Accept accept,
    @Nullable ClassPatterns allow,
    @Nullable SealKey key,
    long maxBytes,
    Predicate<String> library) {

  /** Names of the options, which are system properties too, below {@code picklejar.}. */
  public static final List<String> OPTIONS =
      List.of("accept", "allow", "key", "keyEnv", "maxBytes");

  private static final long MAX_BYTES = 1L << 30;

  /** Whose closures are restored. */
  public enum Accept {
    /** Anyone's. */
    ANY,
    /** Those that are signed with the key. */
    SIGNED,
    /** Nobody's. */
    NONE
  }

  private static volatile @Nullable Policy installed;

  /** Called by the agent before anything is restored. */
  public static void install(Policy policy) {
    installed = policy;
  }

  /**
   * {@return the policy of this JVM: the agent's, or that of the system properties}
   *
   * @throws IllegalArgumentException if a property has a bad value
   */
  static Policy current() {
    Policy policy = installed;
    if (policy == null) {
      policy = of(Map.of(), name -> false);
      installed = policy;
    }
    return policy;
  }

  /**
   * {@return the policy of those options, and of the system properties where an option is absent}
   *
   * @throws IllegalArgumentException if an option has a bad value
   */
  public static Policy of(Map<String, String> options, Predicate<String> library) {
    Map<String, String> all = new HashMap<>();
    for (String name : OPTIONS) {
      String property = System.getProperty("picklejar." + name);
      if (property != null) {
        all.put(name, property);
      }
    }
    all.putAll(options);
    SealKey key = key(all.get("key"), all.get("keyEnv"));
    String allow = all.get("allow");
    return new Policy(
        accept(all.get("accept"), key),
        allow == null ? null : ClassPatterns.parse(allow),
        key,
        maxBytes(all.get("maxBytes")),
        library);
  }

  /** With a key and nothing said, only what is signed with it is restored. */
  private static Accept accept(@Nullable String value, @Nullable SealKey key) {
    Accept accept = value == null ? (key == null ? Accept.ANY : Accept.SIGNED) : named(value);
    if (accept == Accept.SIGNED && key == null) {
      throw new IllegalArgumentException("accept=signed needs key=<file> or keyEnv=<variable>");
    }
    return accept;
  }

  private static Accept named(String value) {
    for (Accept accept : Accept.values()) {
      if (accept.name().toLowerCase(Locale.ROOT).equals(value)) {
        return accept;
      }
    }
    throw new IllegalArgumentException("accept=" + value + " is not one of any, signed, none");
  }

  private static @Nullable SealKey key(@Nullable String file, @Nullable String variable) {
    if (file != null && variable != null) {
      throw new IllegalArgumentException("there is both key= and keyEnv=");
    }
    if (file != null) {
      return key(read(file), "key=" + file);
    }
    if (variable == null) {
      return null;
    }
    String value = System.getenv(variable);
    if (value == null) {
      throw new IllegalArgumentException("keyEnv=" + variable + " is not in the environment");
    }
    return key(value.strip().getBytes(StandardCharsets.UTF_8), "keyEnv=" + variable);
  }

  private static SealKey key(byte[] bytes, String option) {
    try {
      return SealKey.of(bytes);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(option + " " + e.getMessage(), e);
    }
  }

  private static byte[] read(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException("key=" + file + " can't be read: " + e, e);
    }
  }

  private static long maxBytes(@Nullable String value) {
    if (value == null) {
      return MAX_BYTES;
    }
    try {
      long bytes = Long.parseLong(value);
      if (bytes > 0) {
        return bytes;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException("maxBytes=" + value + " is not a number of bytes");
  }
}
