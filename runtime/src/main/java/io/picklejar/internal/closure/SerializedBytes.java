package io.picklejar.internal.closure;

import static java.io.ObjectStreamConstants.STREAM_MAGIC;
import static java.io.ObjectStreamConstants.STREAM_VERSION;
import static java.io.ObjectStreamConstants.TC_CLASSDESC;
import static java.io.ObjectStreamConstants.TC_PROXYCLASSDESC;

import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values that are what Java serialization has written, as bytes or in Base64: which classes the
 * streams name. They are not read as streams, only looked through for what has the form of a class
 * description, so a name too many may be found and none is missed.
 */
final class SerializedBytes {

  private static final String BASE64 = "rO0AB";
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\[+L)?((?:\\p{javaJavaIdentifierPart}+\\.)*\\p{javaJavaIdentifierPart}+);?");
  private static final int LONGEST_NAME = 1000;
  private static final int MOST_INTERFACES = 100;

  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Paths to the values, by internal names of classes. */
  private final Map<String, String> paths = new LinkedHashMap<>();

  /** Looks through what a root leads to, which has that label. */
  void look(String label, @Nullable Object root) {
    Consumer<String> found = name -> paths.putIfAbsent(name, label);
    text(root, found);
    for (Node node : Nodes.reachable(root)) {
      if (seen.add(node)) {
        if (node instanceof Node.PrimitiveArray array && array.array() instanceof byte[] bytes) {
          classes(bytes, found);
        }
        for (Object slot : node.slots()) {
          text(slot, found);
        }
      }
    }
  }

  /** {@return paths to the values, by internal names of the classes that they name} */
  Map<String, String> paths() {
    return Collections.unmodifiableMap(paths);
  }

  private static void text(@Nullable Object value, Consumer<String> found) {
    if (value instanceof String text && text.startsWith(BASE64)) {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      try {
        boolean url = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
        classes((url ? Base64.getUrlDecoder() : Base64.getMimeDecoder()).decode(bytes), found);
      } catch (IllegalArgumentException e) {
        // It only looked like it.
      }
    }
  }

  /** Tells the internal names of the classes that the stream describes. */
  static void classes(byte[] stream, Consumer<String> found) {
    ByteBuffer bytes = ByteBuffer.wrap(stream);
    if (stream.length < 4
        || bytes.getShort() != STREAM_MAGIC
        || bytes.getShort() != STREAM_VERSION) {
      return;
    }
    while (bytes.hasRemaining()) {
      byte code = bytes.get();
      int next = bytes.position();
      if (code == TC_CLASSDESC) {
        name(bytes, found);
      } else if (code == TC_PROXYCLASSDESC && bytes.remaining() > 4) {
        int names = Math.min(bytes.getInt(), MOST_INTERFACES);
        while (names > 0 && name(bytes, found)) {
          names--;
        }
      }
      bytes.position(next);
    }
  }

  private static boolean name(ByteBuffer bytes, Consumer<String> found) {
    int length = bytes.remaining() < 2 ? 0 : Short.toUnsignedInt(bytes.getShort());
    if (length == 0 || length > Math.min(LONGEST_NAME, bytes.remaining())) {
      return false;
    }
    byte[] name = new byte[length];
    bytes.get(name);
    Matcher matcher = NAME.matcher(new String(name, StandardCharsets.UTF_8));
    if (matcher.matches()) {
      found.accept(matcher.group(1).replace('.', '/'));
    }
    return matcher.matches();
  }
}
