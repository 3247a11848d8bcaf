package io.picklejar.agent.scan;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.LookupKind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/** The constants that reach the arguments of the reflective calls of one body. */
final class LookupArguments {

  private static final Type CLASS = Type.getObjectType("java/lang/Class");
  private static final Type STRING = Type.getObjectType("java/lang/String");

  private final MethodNode body;
  private final BuiltTexts built;
  private final @Nullable Frame<SourceValue> @Nullable [] frames;

  LookupArguments(String owner, MethodNode body, BuiltTexts built) {
    this.body = body;
    this.built = built;
    this.frames = frames(owner, body);
  }

  /** Without frames no argument is known, which reaches more. */
  private static @Nullable Frame<SourceValue> @Nullable [] frames(String owner, MethodNode body) {
    try {
      return new Analyzer<>(new ConstantSources()).analyze(owner, body);
    } catch (AnalyzerException e) {
      return null;
    }
  }

  Set<Fact.Lookup> lookups() {
    Set<Fact.Lookup> lookups = new LinkedHashSet<>();
    for (AbstractInsnNode insn : body.instructions) {
      if (insn instanceof MethodInsnNode call) {
        LookupKind kind = LookupKind.of(Constants.member(call.owner, call.name, call.desc));
        if (kind != null) {
          lookups.add(new Fact.Lookup(kind, types(call), names(call)));
        }
      }
    }
    return lookups;
  }

  /** The class that is looked at is the receiver, or else the first argument that is one. */
  private @Nullable Set<String> types(MethodInsnNode call) {
    if (call.getOpcode() != Opcodes.INVOKESTATIC && call.owner.equals(CLASS.getInternalName())) {
      return constants(argument(call, -1), true);
    }
    return constants(first(call, CLASS), true);
  }

  private @Nullable Set<String> names(MethodInsnNode call) {
    return constants(first(call, STRING), false);
  }

  private @Nullable SourceValue first(MethodInsnNode call, Type type) {
    int index = List.of(Type.getArgumentTypes(call.desc)).indexOf(type);
    return index < 0 ? null : argument(call, index);
  }

  /** {@return the argument, or the receiver for index -1; null in code that can't run} */
  private @Nullable SourceValue argument(MethodInsnNode call, int index) {
    Frame<SourceValue> frame = frames == null ? null : frames[body.instructions.indexOf(call)];
    if (frame == null) {
      return null;
    }
    int arguments = Type.getArgumentTypes(call.desc).length;
    return frame.getStack(frame.getStackSize() - arguments + index);
  }

  private @Nullable Set<String> constants(@Nullable SourceValue value, boolean types) {
    if (value == null || value.insns.isEmpty()) {
      return null;
    }
    Set<String> constants = new HashSet<>();
    for (AbstractInsnNode insn : value.insns) {
      Set<String> some = types ? types(insn) : name(insn);
      if (some == null) {
        return null;
      }
      constants.addAll(some);
    }
    return Set.copyOf(constants);
  }

  private @Nullable Set<String> types(AbstractInsnNode insn) {
    if (insn instanceof LdcInsnNode ldc && ldc.cst instanceof Type type) {
      String element = TypeNames.element(type.getInternalName());
      return element == null ? Set.of() : Set.of(Names.of(element));
    }
    if (insn instanceof MethodInsnNode call && call.name.equals("forName")) {
      Set<String> names = names(call);
      return names == null || names.stream().anyMatch(LookupArguments::isPattern)
          ? null
          : Set.copyOf(names.stream().map(name -> name.replace('.', '/')).toList());
    }
    return null;
  }

  private static boolean isPattern(String name) {
    return name.indexOf(Fact.Lookup.ANY) >= 0;
  }

  private @Nullable Set<String> name(AbstractInsnNode insn) {
    if (insn instanceof LdcInsnNode ldc && ldc.cst instanceof String text) {
      return Set.of(text);
    }
    if (insn instanceof InvokeDynamicInsnNode dynamic
        && dynamic.name.equals("makeConcatWithConstants")) {
      return Set.of(((String) dynamic.bsmArgs[0]).replace('\u0002', Fact.Lookup.ANY));
    }
    String text = built.at(insn);
    return text == null ? null : Set.of(text);
  }
}
