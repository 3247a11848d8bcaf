package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.Jobs;
import io.picklejar.internal.closure.Revisions;
import io.picklejar.internal.heap.LiveObjects;
import io.picklejar.internal.heap.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Closure to bytes and back.
 *
 * <pre>
 * body := deflated { job classes initialized enums groups function resources [companions] }
 * </pre>
 *
 * Around the body is a {@link Seal}.
 */
public final class ClosureCodec {

  private ClosureCodec() {}

  /** {@return the closure as bytes, with all its parts} */
  public static byte[] write(Closure closure) {
    return encode(closure, PartSink.NONE).bytes();
  }

  /**
   * {@return the closure as bytes, with the places of its objects} The same closure gives the same
   * bytes, as long as the same parts are kept apart.
   *
   * @param sink may take large parts
   * @throws TooLargeException if it has more bytes than an array holds
   */
  public static EncodedClosure encode(Closure closure, PartSink sink) {
    Buffer out = new Buffer();
    PartWriter parts = new PartWriter(sink, out);
    writeClasses(closure.classes(), out, parts);
    writeNames(closure.initialized(), out);
    EnumsCodec.write(closure.enums(), out);
    List<Encoded> groups = writeGroups(closure, out, parts);
    Map<Node, Node.External> shared = new IdentityHashMap<>();
    Encoded function =
        named(
            "captured state",
            () ->
                GraphCodec.write(
                    Arrays.asList(closure.function()),
                    node -> external(groups, node, shared),
                    closure.objects()::isLiteral));
    parts.write("captured state", function.bytes());
    ResourcesCodec.write(closure.resources(), out, parts);
    CompanionsCodec.write(closure.companions(), function, groups, out);
    byte[] bytes = Seal.of(Deflated.of(job(closure.job(), out), out.getBuffer(), out.position()));
    return new EncodedClosure(bytes, parts.sizes(), function, shared);
  }

  private static byte[] job(String job, Output content) {
    Output out = new Output(128, -1);
    Digest digest = Digest.of(content.getBuffer(), 0, content.position());
    writeText(Jobs.name(job, digest.hex()), out);
    return out.toBytes();
  }

  private static void writeClasses(
      List<Closure.ShippedClass> classes, Output out, PartWriter parts) {
    out.writeVarInt(classes.size(), true);
    for (Closure.ShippedClass shipped : classes) {
      writeText(shipped.name(), out);
      out.writeBoolean(shipped.runInitializer());
      writeNames(shipped.unshipped(), out);
      parts.write("class " + shipped.name(), shipped.bytes());
    }
  }

  private static void writeNames(List<String> names, Output out) {
    out.writeVarInt(names.size(), true);
    names.forEach(name -> writeText(name, out));
  }

  private static List<Encoded> writeGroups(Closure closure, Output out, PartWriter parts) {
    out.writeVarInt(closure.groups().size(), true);
    return closure.groups().stream()
        .map(group -> writeGroup(group.statics(), out, parts, closure.objects()))
        .toList();
  }

  private static Encoded writeGroup(
      List<Closure.StaticValue> statics, Output out, PartWriter parts, LiveObjects objects) {
    Predicate<String> literal = objects::isLiteral;
    Encoded section = named(name(statics), () -> encode(statics, literal));
    boolean alone = statics.size() == 1 && !section.isShared();
    Digest digest = alone ? Digest.of(section.bytes()) : null;
    out.writeVarInt(statics.size(), true);
    for (Closure.StaticValue value : statics) {
      Digest key = digest != null ? digest : Digest.of(GraphCodec.content(value.slot(), literal));
      writeText(value.owner().getName(), out);
      writeText(value.name(), out);
      writeText(value.descriptor(), out);
      LineageCodec.write(Revisions.captured(value, key.hex(), objects), out);
      out.write(key.raw());
    }
    parts.write(name(statics), section.bytes(), digest);
    return section;
  }

  private static String name(List<Closure.StaticValue> statics) {
    return statics.stream()
        .map(value -> value.owner().getName() + "." + value.name())
        .collect(Collectors.joining(", "));
  }

  private static Encoded named(String what, Supplier<Encoded> writing) {
    try {
      return writing.get();
    } catch (TooLargeException e) {
      throw e.of(what);
    }
  }

  private static Encoded encode(List<Closure.StaticValue> statics, Predicate<String> literal) {
    List<@Nullable Object> roots = new ArrayList<>();
    statics.forEach(value -> roots.add(value.slot()));
    return GraphCodec.write(roots, node -> null, literal);
  }

  private static void writeBytes(byte[] bytes, Output out) {
    out.writeVarInt(bytes.length, true);
    out.write(bytes);
  }

  /**
   * An object that a static group holds is referred to there; enum constants and the like stand for
   * themselves.
   */
  private static Node.@Nullable External external(
      List<Encoded> groups, Node node, Map<Node, Node.External> shared) {
    if (node instanceof Node.EnumConstant || node instanceof Node.ClassLiteral) {
      return null;
    }
    for (int section = 0; section < groups.size(); section++) {
      int index = groups.get(section).indexOf(node);
      if (index >= 0) {
        Node.External external = new Node.External(section, index);
        shared.put(node, external);
        return external;
      }
    }
    return null;
  }

  /**
   * {@return the closure with its values still packed}
   *
   * @param mostBytes how large the body may become when it is inflated, together with the parts
   *     that it refers to
   * @param source finds those parts
   * @throws WireException if the bytes are not a whole, unaltered closure of a format version that
   *     is read, or refer to a part that can't be found
   */
  public static PackedClosure read(byte[] bytes, long mostBytes, PartSource source) {
    byte[] body = body(bytes, mostBytes);
    Input in = new Input(body);
    PartReader parts = new PartReader(source, in, mostBytes - body.length);
    return new ClosureReader(in, Seal.version(bytes), parts).read(Seal.digest(bytes));
  }

  /**
   * {@return the body, inflated}
   *
   * @throws WireException if the bytes are not a whole, unaltered closure of a format version that
   *     is read
   */
  public static byte[] body(byte[] bytes, long mostBytes) {
    return Deflated.inflate(Seal.open(bytes), mostBytes);
  }

  /**
   * {@return the closure with that body, which refers to nothing outside of it}
   *
   * @param digest digest of the closure
   * @param version format version of the closure
   * @throws WireException if it is no such body
   */
  public static PackedClosure parse(Digest digest, byte[] body, int version) {
    Input in = new Input(body);
    return new ClosureReader(in, version, new PartReader(PartSource.NONE, in, 0)).read(digest);
  }

  static void writeText(String text, Output out) {
    writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  static String readText(Input in) {
    return new String(readBytes(in, in.readVarInt(true)), StandardCharsets.UTF_8);
  }

  /** {@return a count of things that take at least one byte each} */
  static int readCount(Input in) {
    int count = in.readVarInt(true);
    if (count < 0 || count > in.limit() - in.position()) {
      throw new WireException(
          "The closure is not consistent: it has no room for " + count + " parts. Ship it again.");
    }
    return count;
  }

  static byte[] readBytes(Input in, int length) {
    if (length < 0 || length > in.limit() - in.position()) {
      throw new WireException(
          "The closure is not consistent: a part is longer than the whole. Ship it again.");
    }
    return in.readBytes(length);
  }
}
