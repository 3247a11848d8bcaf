package io.picklejar.agent;

import io.picklejar.agent.scan.StringConstants;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/**
 * The string literals of class files, read when they are first asked for. All literals with one
 * text are one object in a JVM (JLS §3.10.5), which code may tell from other strings by {@code ==}.
 */
final class Literals {

  private final Queue<byte[]> unread = new ConcurrentLinkedQueue<>();
  private final Map<String, String> known = new ConcurrentHashMap<>();

  private volatile int longest;

  void add(byte[] classFile) {
    unread.add(classFile);
  }

  /** {@return tells whether a string is the object that a literal stands for} */
  synchronized Predicate<String> read() {
    for (byte[] file = unread.poll(); file != null; file = unread.poll()) {
      for (String text : StringConstants.of(file)) {
        known.computeIfAbsent(text, String::intern);
        longest = Math.max(longest, text.length());
      }
    }
    return this::contains;
  }

  /** Long texts that can't be literals are not read for their hash. */
  @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // which object it is, is the question
  private boolean contains(String text) {
    return text.length() <= longest && known.get(text) == text;
  }
}
