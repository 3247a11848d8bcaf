package io.picklejar.agent.scan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The instructions of a tree in the text of {@link RecordText}. */
final class TreeFacts {

  private static final List<String> FIELD_OPCODES =
      List.of("getstatic", "putstatic", "getfield", "putfield");
  private static final List<String> CALL_OPCODES =
      List.of("VIRTUAL", "SPECIAL", "STATIC", "INTERFACE");

  private TreeFacts() {}

  static List<String> of(MethodNode method) {
    List<String> all = new ArrayList<>();
    method.tryCatchBlocks.stream()
        .filter(block -> block.type != null)
        .forEach(block -> all.add("type " + block.type));
    for (AbstractInsnNode insn : method.instructions) {
      lines(insn).forEach(all::add);
    }
    Set<String> seen = new HashSet<>();
    return all.stream()
        .filter(line -> line.startsWith("dynamic ") || line.startsWith("handle ") || seen.add(line))
        .sorted()
        .collect(Collectors.toList());
  }

  private static Stream<String> lines(AbstractInsnNode insn) {
    if (insn instanceof FieldInsnNode field) {
      return Stream.of(
          FIELD_OPCODES.get(field.getOpcode() - Opcodes.GETSTATIC)
              + " "
              + field.owner
              + "."
              + field.name
              + " "
              + field.desc);
    }
    if (insn instanceof MethodInsnNode call) {
      return Stream.of(
          "call "
              + CALL_OPCODES.get(call.getOpcode() - Opcodes.INVOKEVIRTUAL)
              + " "
              + call.owner
              + "."
              + call.name
              + " "
              + call.desc
              + " "
              + call.itf);
    }
    if (insn instanceof TypeInsnNode type) {
      return type.getOpcode() == Opcodes.NEW
          ? Stream.of("new " + type.desc)
          : classes("type ", Type.getObjectType(type.desc));
    }
    if (insn instanceof MultiANewArrayInsnNode array) {
      return classes("type ", Type.getType(array.desc));
    }
    if (insn instanceof InvokeDynamicInsnNode call) {
      return Stream.of(dynamic(call.name + call.desc, call.bsm, Stream.of(call.bsmArgs)));
    }
    return insn instanceof LdcInsnNode ldc ? constant(ldc.cst) : Stream.empty();
  }

  private static Stream<String> constant(Object constant) {
    if (constant instanceof Type type && type.getSort() == Type.METHOD) {
      return Stream.concat(Stream.of(type.getArgumentTypes()), Stream.of(type.getReturnType()))
          .flatMap(part -> classes("type ", part));
    }
    if (constant instanceof Type type) {
      return classes("class ", type);
    }
    if (constant instanceof Handle || constant instanceof ConstantDynamic) {
      return Stream.of(argument(constant));
    }
    return constant instanceof String text ? Stream.of("text " + text) : Stream.empty();
  }

  private static Stream<String> classes(String prefix, Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    return element.getSort() == Type.OBJECT
        ? Stream.of(prefix + element.getInternalName())
        : Stream.empty();
  }

  private static String dynamic(
      String nameAndDescriptor, Handle bootstrap, Stream<Object> arguments) {
    return "dynamic "
        + nameAndDescriptor
        + " "
        + argument(bootstrap)
        + arguments.map(TreeFacts::argument).collect(Collectors.toList());
  }

  private static String argument(Object argument) {
    if (argument instanceof Type type) {
      return type.getDescriptor();
    }
    if (argument instanceof Handle handle) {
      return "handle "
          + handle.getTag()
          + " "
          + handle.getOwner()
          + "."
          + handle.getName()
          + " "
          + handle.getDesc()
          + " "
          + handle.isInterface();
    }
    if (argument instanceof ConstantDynamic dynamic) {
      return dynamic(
          dynamic.getName() + dynamic.getDescriptor(),
          dynamic.getBootstrapMethod(),
          IntStream.range(0, dynamic.getBootstrapMethodArgumentCount())
              .mapToObj(dynamic::getBootstrapMethodArgument));
    }
    return argument.getClass().getSimpleName() + " " + argument;
  }
}
