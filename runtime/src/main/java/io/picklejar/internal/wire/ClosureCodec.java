package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.KryoBufferUnderflowException;
import com.esotericsoftware.kryo.kryo5.io.Output;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.Revisions;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.PackedClosure.PackedGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Closure to bytes and back.
 *
 * <pre>
 * "PKLJ" version(1) sha256(32) of the rest
 * rest := deflated { classes initialized groups function }
 * </pre>
 */
public final class ClosureCodec {

  /** Version of the format that is written; the only one that is read. */
  public static final int VERSION = 1;

  private static final byte[] MAGIC = {'P', 'K', 'L', 'J'};
  private static final int HEADER = MAGIC.length + 1 + Digest.LENGTH;

  private ClosureCodec() {}

  /** {@return the closure as bytes} The same closure gives the same bytes. */
  public static byte[] write(Closure closure) {
    Output out = new Output(4096, -1);
    writeClasses(closure.classes(), out);
    writeNames(closure.initialized(), out);
    List<Encoded> groups = writeGroups(closure.groups(), out);
    Encoded function =
        GraphCodec.write(Arrays.asList(closure.function()), node -> external(groups, node));
    writeBytes(function.bytes(), out);
    return seal(Deflated.of(out.toBytes()));
  }

  private static byte[] seal(byte[] body) {
    Output sealed = new Output(HEADER + body.length);
    sealed.write(MAGIC);
    sealed.write(VERSION);
    sealed.write(Digest.of(body).raw());
    sealed.write(body);
    return sealed.getBuffer();
  }

  private static void writeClasses(List<Closure.ShippedClass> classes, Output out) {
    out.writeVarInt(classes.size(), true);
    for (Closure.ShippedClass shipped : classes) {
      out.writeString(shipped.name());
      out.writeBoolean(shipped.runInitializer());
      writeBytes(shipped.bytes(), out);
    }
  }

  private static void writeNames(List<String> names, Output out) {
    out.writeVarInt(names.size(), true);
    names.forEach(out::writeString);
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
      out.writeString(value.owner().getName());
      out.writeString(value.name());
      out.writeString(value.descriptor());
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

  /** {@return digest that identifies the closure written in those bytes} */
  public static Digest digest(byte[] closure) {
    return Digest.ofRaw(Arrays.copyOfRange(closure, MAGIC.length + 1, HEADER));
  }

  /**
   * {@return the closure with its values still packed}
   *
   * @throws WireException if the bytes are not a whole, unaltered closure of this format version
   */
  public static PackedClosure read(byte[] bytes) {
    checkHeader(bytes);
    byte[] body = Arrays.copyOfRange(bytes, HEADER, bytes.length);
    Digest digest = digest(bytes);
    if (!Digest.of(body).equals(digest)) {
      throw new WireException(
          "The closure was truncated or altered on its way: its digest does not match. Ship it again.");
    }
    try {
      return read(digest, new Input(Deflated.inflate(body)));
    } catch (KryoBufferUnderflowException
        | IndexOutOfBoundsException
        | NegativeArraySizeException e) {
      throw new WireException("The closure is not consistent: " + e, e);
    }
  }

  private static void checkHeader(byte[] bytes) {
    if (bytes.length < HEADER || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new WireException("These " + bytes.length + " bytes are not a closure of Picklejar.");
    }
    if (bytes[MAGIC.length] != VERSION) {
      throw new WireException(
          "The closure has format version "
              + bytes[MAGIC.length]
              + ", and this Picklejar reads version "
              + VERSION
              + ". Use the same Picklejar version on launcher and worker.");
    }
  }

  private static PackedClosure read(Digest digest, Input in) {
    List<PackedClass> classes = readClasses(in);
    List<String> initialized = readNames(in);
    List<PackedGroup> groups = readGroups(in);
    return new PackedClosure(digest, classes, initialized, groups, readBytes(in));
  }

  private static List<PackedClass> readClasses(Input in) {
    List<PackedClass> classes = new ArrayList<>();
    for (int count = in.readVarInt(true); count > 0; count--) {
      String name = in.readString();
      boolean runInitializer = in.readBoolean();
      classes.add(new PackedClass(name, readBytes(in), runInitializer));
    }
    return classes;
  }

  private static List<String> readNames(Input in) {
    List<String> names = new ArrayList<>();
    for (int count = in.readVarInt(true); count > 0; count--) {
      names.add(in.readString());
    }
    return names;
  }

  private static List<PackedGroup> readGroups(Input in) {
    List<PackedGroup> groups = new ArrayList<>();
    for (int count = in.readVarInt(true); count > 0; count--) {
      List<PackedField> fields = new ArrayList<>();
      for (int size = in.readVarInt(true); size > 0; size--) {
        fields.add(readField(in));
      }
      groups.add(new PackedGroup(fields, readBytes(in)));
    }
    return groups;
  }

  private static PackedField readField(Input in) {
    return new PackedField(
        in.readString(),
        in.readString(),
        in.readString(),
        in.readVarInt(true),
        Digest.ofRaw(in.readBytes(Digest.LENGTH)));
  }

  private static byte[] readBytes(Input in) {
    int length = in.readVarInt(true);
    if (length < 0 || length > in.limit() - in.position()) {
      throw new WireException("The closure is not consistent: a part is longer than the whole.");
    }
    return in.readBytes(length);
  }
}
