package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import io.picklejar.internal.closure.Closure;
import java.util.ArrayList;
import java.util.List;

/**
 * The resources of a closure. Versions before 3 have none.
 *
 * <pre>
 * resources := count { name count { part } }
 * </pre>
 */
final class ResourcesCodec {

  private ResourcesCodec() {}

  static void write(List<Closure.Resource> resources, Output out, PartWriter parts) {
    out.writeVarInt(resources.size(), true);
    for (Closure.Resource resource : resources) {
      ClosureCodec.writeText(resource.name(), out);
      out.writeVarInt(resource.contents().size(), true);
      resource.contents().forEach(content -> parts.write("resource " + resource.name(), content));
    }
  }

  static List<Closure.Resource> read(Input in, PartReader parts) {
    List<Closure.Resource> resources = new ArrayList<>();
    for (int count = ClosureCodec.readCount(in); count > 0; count--) {
      String name = ClosureCodec.readText(in);
      List<byte[]> contents = new ArrayList<>();
      for (int places = ClosureCodec.readCount(in); places > 0; places--) {
        contents.add(parts.read("resource " + name));
      }
      resources.add(new Closure.Resource(name, contents));
    }
    return resources;
  }
}
