package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import io.picklejar.internal.closure.Companions;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.wire.PackedClosure.PackedCompanions;
import io.picklejar.internal.wire.PackedClosure.PackedShared;
import java.util.ArrayList;
import java.util.List;

/**
 * What a closure shares with others of its stream. Absent from those that share nothing.
 *
 * <pre>
 * companions := count { digest } count { companion index section node count { field } }
 * </pre>
 *
 * Section 0 is the function, section n the n-th group.
 */
final class CompanionsCodec {

  private CompanionsCodec() {}

  static void write(Companions companions, Encoded function, List<Encoded> groups, Output out) {
    if (companions.functions().isEmpty()) {
      return;
    }
    out.writeVarInt(companions.functions().size(), true);
    companions.functions().forEach(companion -> out.write(new Digest(companion.digest()).raw()));
    List<Encoded> sections = new ArrayList<>(List.of(function));
    sections.addAll(groups);
    out.writeVarInt(companions.shared().size(), true);
    companions.shared().forEach(shared -> write(shared, sections, out));
  }

  private static void write(Companions.Shared shared, List<Encoded> sections, Output out) {
    int section = section(shared.node(), sections);
    out.writeVarInt(shared.companion(), true);
    out.writeVarInt(shared.index(), true);
    out.writeVarInt(section, true);
    out.writeVarInt(sections.get(section).indexOf(shared.node()), true);
    out.writeVarInt(shared.fields().size(), true);
    shared.fields().forEach(field -> out.writeVarInt(field, true));
  }

  private static int section(Node node, List<Encoded> sections) {
    for (int section = 0; section < sections.size(); section++) {
      if (sections.get(section).indexOf(node) >= 0) {
        return section;
      }
    }
    throw new IllegalStateException("A shared object is in no section of its closure");
  }

  static PackedCompanions read(Input in) {
    if (in.position() == in.limit()) {
      return PackedCompanions.NONE;
    }
    List<Digest> functions = new ArrayList<>();
    for (int count = ClosureCodec.readCount(in); count > 0; count--) {
      functions.add(Digest.ofRaw(in.readBytes(Digest.LENGTH)));
    }
    List<PackedShared> shared = new ArrayList<>();
    for (int count = ClosureCodec.readCount(in); count > 0; count--) {
      shared.add(readShared(in));
    }
    return new PackedCompanions(functions, shared);
  }

  private static PackedShared readShared(Input in) {
    int companion = in.readVarInt(true);
    int index = in.readVarInt(true);
    int section = in.readVarInt(true);
    int node = in.readVarInt(true);
    List<Integer> fields = new ArrayList<>();
    for (int count = ClosureCodec.readCount(in); count > 0; count--) {
      fields.add(in.readVarInt(true));
    }
    return new PackedShared(companion, index, section, node, fields);
  }
}
