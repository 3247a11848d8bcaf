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
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Closure to bytes and back.
 *
 * <pre>
 * body := deflated { job classes initialized enums groups function }
 * </pre>
 *
 * Around the body is a {@link Seal}.
 */
public final class ClosureCodec {

  private ClosureCodec() {}

  /** {@return the closure as bytes} The same closure gives the same bytes. */
  public static byte[] write(Closure closure) {
    return write(closure, (external, node) -> {});
  }

  /**
   * {@return the closure as bytes}
   *
   * @param shared is told each object of a static that the function's own objects refer to
   */
  public static byte[] write(Closure closure, BiConsumer<Node.External, Node> shared) {
    Output out = new Output(4096, -1);
    writeClasses(closure.classes(), out);
    writeNames(closure.initialized(), out);
    EnumsCodec.write(closure.enums(), out);
    List<Encoded> groups = writeGroups(closure.groups(), out);
    Encoded function =
        GraphCodec.write(Arrays.asList(closure.function()), node -> external(groups, node, shared));
    writeBytes(function.bytes(), out);
    return Seal.of(Deflated.of(withJob(closure.job(), out.toBytes())));
  }

  private static byte[] withJob(String job, byte[] content) {
    Output out = new Output(content.length + 128, -1);
    writeText(Jobs.name(job, Digest.of(content).hex()), out);
    out.write(content);
    return out.toBytes();
  }

  private static void writeClasses(List<Closure.ShippedClass> classes, Output out) {
    out.writeVarInt(classes.size(), true);
    for (Closure.ShippedClass shipped : classes) {
      writeText(shipped.name(), out);
      out.writeBoolean(shipped.runInitializer());
      writeBytes(shipped.bytes(), out);
    }
  }

  private static void writeNames(List<String> names, Output out) {
    out.writeVarInt(names.size(), true);
    names.forEach(name -> writeText(name, out));
  }

  private static List<Encoded> writeGroups(List<Closure.Group> groups, Output out) {
    out.writeVarInt(groups.size(), true);
    return groups.stream().map(group -> writeGroup(group.statics(), out)).toList();
  }

  private static Encoded writeGroup(List<Closure.StaticValue> statics, Output out) {
    Encoded section = encode(statics);
    out.writeVarInt(statics.size(), true);
    for (Closure.StaticValue value : statics) {
      Encoded alone = statics.size() == 1 ? section : encode(List.of(value));
      Digest key = Digest.of(alone.bytes());
      writeText(value.owner().getName(), out);
      writeText(value.name(), out);
      writeText(value.descriptor(), out);
      out.writeVarInt(Revisions.captured(value.owner(), value.name(), key.hex()), true);
      out.write(key.raw());
    }
    writeBytes(section.bytes(), out);
    return section;
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
  private static Node.@Nullable External external(
      List<Encoded> groups, Node node, BiConsumer<Node.External, Node> shared) {
    if (node instanceof Node.EnumConstant || node instanceof Node.ClassLiteral) {
      return null;
    }
    for (int section = 0; section < groups.size(); section++) {
      int index = groups.get(section).indexOf(node);
      if (index >= 0) {
        Node.External external = new Node.External(section, index);
        shared.accept(external, node);
        return external;
      }
    }
    return null;
  }

  /**
   * {@return the closure with its values still packed}
   *
   * @param mostBytes how large the body may become when it is inflated
   * @throws WireException if the bytes are not a whole, unaltered closure of this format version
   */
  public static PackedClosure read(byte[] bytes, long mostBytes) {
    byte[] body = Seal.open(bytes);
    try {
      return read(Seal.digest(bytes), new Input(Deflated.inflate(body, mostBytes)));
    } catch (KryoException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new WireException("The closure is not consistent: " + e + ". Ship it again.", e);
    }
  }

  private static PackedClosure read(Digest digest, Input in) {
    String job = readText(in);
    List<PackedClass> classes = readClasses(in);
    List<String> initialized = readNames(in);
    List<Closure.EnumConstants> enums = EnumsCodec.read(in);
    List<PackedGroup> groups = readGroups(in);
    return new PackedClosure(digest, job, classes, initialized, enums, groups, readBytes(in));
  }

  private static List<PackedClass> readClasses(Input in) {
    List<PackedClass> classes = new ArrayList<>();
    for (int count = readCount(in); count > 0; count--) {
      String name = readText(in);
      boolean runInitializer = in.readBoolean();
      classes.add(new PackedClass(name, readBytes(in), runInitializer));
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

  private static List<PackedGroup> readGroups(Input in) {
    List<PackedGroup> groups = new ArrayList<>();
    for (int count = readCount(in); count > 0; count--) {
      List<PackedField> fields = new ArrayList<>();
      for (int size = readCount(in); size > 0; size--) {
        fields.add(readField(in));
      }
      groups.add(new PackedGroup(fields, readBytes(in)));
    }
    return groups;
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
    int length = in.readVarInt(true);
    if (length < 0 || length > in.limit() - in.position()) {
      throw new WireException(
          "The closure is not consistent: a part is longer than the whole. Ship it again.");
    }
    return in.readBytes(length);
  }
}
