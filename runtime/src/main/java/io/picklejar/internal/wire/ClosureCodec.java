package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.KryoException;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.Jobs;
import io.picklejar.internal.closure.Revisions;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.PackedClosure.PackedGroup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Closure to bytes and back.
 *
 * <pre>
 * body := deflated { job classes initialized enums groups function [companions] }
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
   */
  public static EncodedClosure encode(Closure closure, PartSink sink) {
    Output out = new Output(4096, -1);
    PartWriter parts = new PartWriter(sink, out);
    writeClasses(closure.classes(), out, parts);
    writeNames(closure.initialized(), out);
    EnumsCodec.write(closure.enums(), out);
    List<Encoded> groups = writeGroups(closure.groups(), out, parts);
    Encoded function =
        GraphCodec.write(Arrays.asList(closure.function()), node -> external(groups, node));
    parts.write("captured state", function.bytes());
    CompanionsCodec.write(closure.companions(), function, groups, out);
    byte[] bytes = Seal.of(Deflated.of(withJob(closure.job(), out.toBytes())));
    return new EncodedClosure(bytes, parts.sizes(), function);
  }

  private static byte[] withJob(String job, byte[] content) {
    Output out = new Output(content.length + 128, -1);
    writeText(Jobs.name(job, Digest.of(content).hex()), out);
    out.write(content);
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

  private static List<Encoded> writeGroups(
      List<Closure.Group> groups, Output out, PartWriter parts) {
    out.writeVarInt(groups.size(), true);
    return groups.stream().map(group -> writeGroup(group.statics(), out, parts)).toList();
  }

  private static Encoded writeGroup(
      List<Closure.StaticValue> statics, Output out, PartWriter parts) {
    Encoded section = encode(statics);
    Digest digest = Digest.of(section.bytes());
    out.writeVarInt(statics.size(), true);
    for (Closure.StaticValue value : statics) {
      Digest key = statics.size() == 1 ? digest : Digest.of(encode(List.of(value)).bytes());
      writeText(value.owner().getName(), out);
      writeText(value.name(), out);
      writeText(value.descriptor(), out);
      out.writeVarInt(Revisions.captured(value.owner(), value.name(), key.hex()), true);
      out.write(key.raw());
    }
    parts.write(name(statics), section.bytes());
    return section;
  }

  private static String name(List<Closure.StaticValue> statics) {
    return statics.stream()
        .map(value -> value.owner().getName() + "." + value.name())
        .collect(Collectors.joining(", "));
  }

  private static Encoded encode(List<Closure.StaticValue> statics) {
    List<@Nullable Object> roots = new ArrayList<>();
    statics.forEach(value -> roots.add(value.slot()));
    return GraphCodec.write(roots, node -> null);
  }

  private static void writeBytes(byte[] bytes, Output out) {
    out.writeVarInt(bytes.length, true);
    out.write(bytes);
  }

  /**
   * An object that a static group holds is referred to there; enum constants and the like stand for
   * themselves.
   */
  private static Node.@Nullable External external(List<Encoded> groups, Node node) {
    if (node instanceof Node.EnumConstant || node instanceof Node.ClassLiteral) {
      return null;
    }
    for (int section = 0; section < groups.size(); section++) {
      int index = groups.get(section).indexOf(node);
      if (index >= 0) {
        return new Node.External(section, index);
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
   * @throws WireException if the bytes are not a whole, unaltered closure of this format version,
   *     or refer to a part that can't be found
   */
  public static PackedClosure read(byte[] bytes, long mostBytes, PartSource source) {
    byte[] body = Seal.open(bytes);
    try {
      byte[] content = Deflated.inflate(body, mostBytes);
      Input in = new Input(content);
      return read(Seal.digest(bytes), in, new PartReader(source, in, mostBytes - content.length));
    } catch (KryoException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new WireException("The closure is not consistent: " + e + ". Ship it again.", e);
    }
  }

  private static PackedClosure read(Digest digest, Input in, PartReader parts) {
    String job = readText(in);
    List<PackedClass> classes = readClasses(in, parts);
    List<String> initialized = readNames(in);
    List<Closure.EnumConstants> enums = EnumsCodec.read(in);
    List<PackedGroup> groups = readGroups(in, parts);
    byte[] function = parts.read("what the function has captured");
    return new PackedClosure(
        digest, job, classes, initialized, enums, groups, function, CompanionsCodec.read(in));
  }

  private static List<PackedClass> readClasses(Input in, PartReader parts) {
    List<PackedClass> classes = new ArrayList<>();
    for (int count = readCount(in); count > 0; count--) {
      String name = readText(in);
      boolean runInitializer = in.readBoolean();
      List<String> unshipped = readNames(in);
      byte[] bytes = parts.read("class " + name);
      classes.add(new PackedClass(name, bytes, runInitializer, unshipped));
    }
    return classes;
  }

  private static List<String> readNames(Input in) {
    List<String> names = new ArrayList<>();
    for (int count = readCount(in); count > 0; count--) {
      names.add(readText(in));
    }
    return names;
  }

  private static List<PackedGroup> readGroups(Input in, PartReader parts) {
    List<PackedGroup> groups = new ArrayList<>();
    for (int count = readCount(in); count > 0; count--) {
      List<PackedField> fields = new ArrayList<>();
      for (int size = readCount(in); size > 0; size--) {
        fields.add(readField(in));
      }
      groups.add(new PackedGroup(fields, parts.read(describe(fields))));
    }
    return groups;
  }

  private static String describe(List<PackedField> fields) {
    return "the value of "
        + fields.stream()
            .map(field -> field.owner() + "." + field.name())
            .collect(Collectors.joining(", "));
  }

  private static PackedField readField(Input in) {
    return new PackedField(
        readText(in),
        readText(in),
        readText(in),
        in.readVarInt(true),
        Digest.ofRaw(in.readBytes(Digest.LENGTH)));
  }

  static void writeText(String text, Output out) {
    writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  static String readText(Input in) {
    return new String(readBytes(in), StandardCharsets.UTF_8);
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

  private static byte[] readBytes(Input in) {
    return readBytes(in, in.readVarInt(true));
  }

  static byte[] readBytes(Input in, int length) {
    if (length < 0 || length > in.limit() - in.position()) {
      throw new WireException(
          "The closure is not consistent: a part is longer than the whole. Ship it again.");
    }
    return in.readBytes(length);
  }
}
