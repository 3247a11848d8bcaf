package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.KryoException;
import com.esotericsoftware.kryo.kryo5.io.Input;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.PackedClosure.PackedGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the body of one closure, of this format version or the one before. */
final class ClosureReader {

  private final Input in;
  private final int version;
  private final PartReader parts;

  ClosureReader(Input in, int version, PartReader parts) {
    this.in = in;
    this.version = version;
    this.parts = parts;
  }

  PackedClosure read(Digest digest) {
    try {
      String job = ClosureCodec.readText(in);
      List<PackedClass> classes = readClasses();
      List<String> initialized = readNames();
      List<Closure.EnumConstants> enums = EnumsCodec.read(in);
      List<PackedGroup> groups = readGroups();
      byte[] function = readSection("what the function has captured");
      List<Closure.Resource> resources = version < 3 ? List.of() : ResourcesCodec.read(in, parts);
      return new PackedClosure(
          digest,
          job,
          classes,
          initialized,
          enums,
          groups,
          function,
          resources,
          CompanionsCodec.read(in));
    } catch (KryoException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new WireException("The closure is not consistent: " + e + ". Ship it again.", e);
    }
  }

  /** Version 1 had all parts in place. */
  private byte[] readPart(String what) {
    return version == 1 ? ClosureCodec.readBytes(in, in.readVarInt(true)) : parts.read(what);
  }

  /** The values of version 1 have other forms, which their sections don't say. */
  private byte[] readSection(String what) {
    byte[] section = readPart(what);
    if (version == 1 && section.length > 0 && section[0] == Tags.VERSION) {
      section[0] = Tags.FIRST;
    }
    return section;
  }

  private List<PackedClass> readClasses() {
    List<PackedClass> classes = new ArrayList<>();
    for (int count = ClosureCodec.readCount(in); count > 0; count--) {
      String name = ClosureCodec.readText(in);
      boolean runInitializer = in.readBoolean();
      List<String> unshipped = version == 1 ? List.of() : readNames();
      classes.add(new PackedClass(name, readPart("class " + name), runInitializer, unshipped));
    }
    return classes;
  }

  private List<String> readNames() {
    List<String> names = new ArrayList<>();
    for (int count = ClosureCodec.readCount(in); count > 0; count--) {
      names.add(ClosureCodec.readText(in));
    }
    return names;
  }

  private List<PackedGroup> readGroups() {
    List<PackedGroup> groups = new ArrayList<>();
    for (int count = ClosureCodec.readCount(in); count > 0; count--) {
      List<PackedField> fields = new ArrayList<>();
      for (int size = ClosureCodec.readCount(in); size > 0; size--) {
        fields.add(readField());
      }
      groups.add(new PackedGroup(fields, readSection(describe(fields))));
    }
    return groups;
  }

  private static String describe(List<PackedField> fields) {
    return "the value of "
        + fields.stream()
            .map(field -> field.owner() + "." + field.name())
            .collect(Collectors.joining(", "));
  }

  private PackedField readField() {
    String owner = ClosureCodec.readText(in);
    String name = ClosureCodec.readText(in);
    String descriptor = ClosureCodec.readText(in);
    LineageCodec.Read lineage = LineageCodec.read(in, version);
    Digest key = Digest.ofRaw(in.readBytes(Digest.LENGTH));
    return new PackedField(owner, name, descriptor, lineage.of(key), key);
  }
}
