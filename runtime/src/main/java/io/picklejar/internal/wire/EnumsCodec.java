package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import io.picklejar.internal.closure.Closure.Constant;
import io.picklejar.internal.closure.Closure.EnumConstants;
import java.util.ArrayList;
import java.util.List;

/** The part of a closure that says which constants enums have. */
final class EnumsCodec {

  private EnumsCodec() {}

  static void write(List<EnumConstants> enums, Output out) {
    out.writeVarInt(enums.size(), true);
    for (EnumConstants type : enums) {
      ClosureCodec.writeText(type.name(), out);
      out.writeVarInt(type.constants().size(), true);
      for (Constant constant : type.constants()) {
        ClosureCodec.writeText(constant.name(), out);
        ClosureCodec.writeText(constant.type(), out);
      }
    }
  }

  static List<EnumConstants> read(Input in) {
    List<EnumConstants> enums = new ArrayList<>();
    for (int count = ClosureCodec.readCount(in); count > 0; count--) {
      String name = ClosureCodec.readText(in);
      List<Constant> constants = new ArrayList<>();
      for (int size = ClosureCodec.readCount(in); size > 0; size--) {
        constants.add(new Constant(ClosureCodec.readText(in), ClosureCodec.readText(in)));
      }
      enums.add(new EnumConstants(name, constants));
    }
    return enums;
  }
}
