package io.picklejar.agent.scan;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** Constants of the class file in the form of the record. */
final class Constants {

  private Constants() {}

  static MemberRef member(String owner, String name, String descriptor) {
    return new MemberRef(Names.of(owner), Names.of(name), Names.of(descriptor));
  }

  static Fact.Handle handle(Handle handle) {
    MemberRef target = member(handle.getOwner(), handle.getName(), handle.getDesc());
    return new Fact.Handle(handle.getTag(), target, handle.isInterface());
  }

  static Fact.BootstrapCall dynamic(ConstantDynamic constant) {
    Object[] arguments = new Object[constant.getBootstrapMethodArgumentCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = constant.getBootstrapMethodArgument(i);
    }
    return call(
        constant.getBootstrapMethod(), constant.getName(), constant.getDescriptor(), arguments);
  }

  static Fact.BootstrapCall call(
      Handle bootstrap, String name, String descriptor, Object... arguments) {
    List<Object> converted = new ArrayList<>(arguments.length);
    for (Object argument : arguments) {
      converted.add(argument(argument));
    }
    return new Fact.BootstrapCall(
        handle(bootstrap),
        Names.of(name),
        Names.of(descriptor),
        Collections.unmodifiableList(converted));
  }

  private static Object argument(Object argument) {
    if (argument instanceof Type type) {
      return new Fact.TypeConstant(Names.of(type.getDescriptor()));
    }
    if (argument instanceof Handle handle) {
      return handle(handle);
    }
    return argument instanceof ConstantDynamic constant ? dynamic(constant) : argument;
  }
}
