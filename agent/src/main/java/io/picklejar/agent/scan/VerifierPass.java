package io.picklejar.agent.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * One method in the order of its code, the way the type-checking verifier goes through it (JVMS
 * §4.10.1.6): the frame of the class file replaces the current one wherever there is one, and each
 * jump and handler is checked against it.
 */
final class VerifierPass {

  private static final String THROWABLE = "java/lang/Throwable";

  private final String owner;
  private final MethodNode method;
  private final Assignments assignments;
  private final VerifierSteps steps;
  private final Map<AbstractInsnNode, Frame<VerifiedType>> frames = new HashMap<>();

  VerifierPass(String owner, MethodNode method, Assignments assignments) {
    this.owner = owner;
    this.method = method;
    this.assignments = assignments;
    this.steps = new VerifierSteps(assignments, owner, Type.getReturnType(method.desc));
  }

  /**
   * Checks all instructions; code that no frame and no instruction leads to is not looked at, nor
   * would it verify.
   */
  void run() throws AnalyzerException {
    readFrames();
    method.tryCatchBlocks.forEach(block -> assignments.caught(block.type));
    Frame<VerifiedType> current = entry();
    for (AbstractInsnNode insn : method.instructions) {
      if (insn instanceof FrameNode) {
        current = meet(current, insn);
      } else if (insn.getOpcode() >= 0 && current != null) {
        current = step(insn, current);
      }
    }
  }

  private Frame<VerifiedType> meet(
      @Nullable Frame<VerifiedType> current, AbstractInsnNode frameNode) {
    Frame<VerifiedType> declared = java.util.Objects.requireNonNull(frames.get(frameNode));
    if (current != null) {
      checkLocals(declared, current);
      checkStack(declared, current);
    }
    return new Frame<>(declared);
  }

  /**
   * Stores are seen by handlers as before, every other instruction as after, as HotSpot does it.
   */
  private @Nullable Frame<VerifiedType> step(AbstractInsnNode insn, Frame<VerifiedType> frame)
      throws AnalyzerException {
    boolean isStore = insn instanceof VarInsnNode && insn.getOpcode() >= Opcodes.ISTORE;
    if (isStore) {
      checkHandlers(insn, frame);
    }
    VerifiedType constructed = constructed(insn, frame);
    frame.execute(insn, steps);
    if (constructed != null) {
      initialize(frame, constructed, (MethodInsnNode) insn);
    }
    if (!isStore) {
      checkHandlers(insn, frame);
    }
    checkJumps(insn, frame);
    return falls(insn.getOpcode()) ? frame : null;
  }

  private void checkHandlers(AbstractInsnNode insn, Frame<VerifiedType> frame) {
    int index = method.instructions.indexOf(insn);
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      if (index > method.instructions.indexOf(block.start)
          && index < method.instructions.indexOf(block.end)) {
        Frame<VerifiedType> handler = frames.get(block.handler);
        if (handler != null) {
          checkLocals(handler, frame);
          assignments.check(
              handler.getStack(0).name(), block.type == null ? THROWABLE : block.type);
        }
      }
    }
  }

  private void checkJumps(AbstractInsnNode insn, Frame<VerifiedType> frame) {
    if (insn instanceof JumpInsnNode jump) {
      checkJump(jump.label, frame);
    } else if (insn instanceof TableSwitchInsnNode table) {
      checkSwitch(table.dflt, table.labels, frame);
    } else if (insn instanceof LookupSwitchInsnNode lookup) {
      checkSwitch(lookup.dflt, lookup.labels, frame);
    }
  }

  private void checkSwitch(LabelNode otherwise, List<LabelNode> labels, Frame<VerifiedType> frame) {
    checkJump(otherwise, frame);
    labels.forEach(label -> checkJump(label, frame));
  }

  private void checkJump(LabelNode target, Frame<VerifiedType> frame) {
    Frame<VerifiedType> declared = frames.get(target);
    if (declared != null) {
      checkLocals(declared, frame);
      checkStack(declared, frame);
    }
  }

  private void checkLocals(Frame<VerifiedType> declared, Frame<VerifiedType> current) {
    for (int i = 0; i < declared.getLocals(); i++) {
      assignments.check(declared.getLocal(i).name(), current.getLocal(i).name());
      assignments.pass(declared.getLocal(i).name(), current.getLocal(i).name());
    }
  }

  private void checkStack(Frame<VerifiedType> declared, Frame<VerifiedType> current) {
    for (int i = 0; i < Math.min(declared.getStackSize(), current.getStackSize()); i++) {
      assignments.check(declared.getStack(i).name(), current.getStack(i).name());
      assignments.pass(declared.getStack(i).name(), current.getStack(i).name());
    }
  }

  /** {@return the not yet constructed object that the instruction constructs, or null} */
  private static @Nullable VerifiedType constructed(
      AbstractInsnNode insn, Frame<VerifiedType> frame) {
    if (!(insn instanceof MethodInsnNode call) || !call.name.equals("<init>")) {
      return null;
    }
    return frame.getStack(frame.getStackSize() - 1 - Type.getArgumentTypes(call.desc).length);
  }

  private void initialize(
      Frame<VerifiedType> frame, VerifiedType constructed, MethodInsnNode call) {
    boolean isThis = constructed.equals(VerifiedType.UNINITIALIZED_THIS);
    VerifiedType initialized = VerifiedType.reference(isThis ? owner : call.owner);
    for (int i = 0; i < frame.getLocals(); i++) {
      if (frame.getLocal(i).equals(constructed)) {
        frame.setLocal(i, initialized);
      }
    }
    for (int i = 0; i < frame.getStackSize(); i++) {
      if (frame.getStack(i).equals(constructed)) {
        frame.setStack(i, initialized);
      }
    }
  }

  private static boolean falls(int opcode) {
    return switch (opcode) {
      case Opcodes.GOTO,
          Opcodes.TABLESWITCH,
          Opcodes.LOOKUPSWITCH,
          Opcodes.ATHROW,
          Opcodes.IRETURN,
          Opcodes.LRETURN,
          Opcodes.FRETURN,
          Opcodes.DRETURN,
          Opcodes.ARETURN,
          Opcodes.RETURN ->
          false;
      default -> true;
    };
  }

  private Frame<VerifiedType> entry() {
    Frame<VerifiedType> frame = empty();
    int local = 0;
    if ((method.access & Opcodes.ACC_STATIC) == 0) {
      frame.setLocal(
          local++,
          method.name.equals("<init>")
              ? VerifiedType.UNINITIALIZED_THIS
              : VerifiedType.reference(owner));
    }
    for (Type parameter : Type.getArgumentTypes(method.desc)) {
      frame.setLocal(local, VerifiedType.of(parameter));
      local += parameter.getSize();
    }
    return frame;
  }

  /** Finds the frame of each label, which is the one before the next instruction. */
  private void readFrames() {
    Frame<VerifiedType> next = null;
    for (AbstractInsnNode insn = method.instructions.getLast();
        insn != null;
        insn = insn.getPrevious()) {
      if (insn instanceof FrameNode node) {
        next = declared(node);
        frames.put(insn, next);
      } else if (insn instanceof LabelNode && next != null) {
        frames.put(insn, next);
      } else if (insn.getOpcode() >= 0) {
        next = null;
      }
    }
  }

  private Frame<VerifiedType> declared(FrameNode node) {
    Frame<VerifiedType> frame = empty();
    int local = 0;
    for (Object entry : node.local) {
      VerifiedType type = VerifiedType.ofFrame(entry);
      frame.setLocal(local, type);
      local += type.size();
    }
    node.stack.forEach(entry -> frame.push(VerifiedType.ofFrame(entry)));
    return frame;
  }

  private Frame<VerifiedType> empty() {
    Frame<VerifiedType> frame = new Frame<>(method.maxLocals, method.maxStack);
    for (int i = 0; i < method.maxLocals; i++) {
      frame.setLocal(i, VerifiedType.WORD);
    }
    return frame;
  }
}
