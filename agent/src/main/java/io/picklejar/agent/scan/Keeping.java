package io.picklejar.agent.scan;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Calls that keep and hand on nothing of what they are given. */
final class Keeping {

  /** These ask an object for its text, its hash or whether it equals, at most. */
  private static final Set<String> ASKING =
      Set.of(
          "java/lang/String",
          "java/lang/StringBuilder",
          "java/lang/StringBuffer",
          "java/io/PrintStream",
          "java/util/Objects");

  private Keeping() {}

  /** {@return whether the call may keep its arguments, or give them back} */
  static boolean maybe(MethodInsnNode call) {
    if (call.name.startsWith("requireNonNull")) {
      return !(call.owner.equals("java/util/Objects") && isPopped(call));
    }
    return !ASKING.contains(call.owner);
  }

  /**
   * {@return whether the call site may keep what it is given} Those of the compiler combine texts,
   * tell records and cases, and bind what a lambda's own body is given.
   */
  static boolean maybe(InvokeDynamicInsnNode call) {
    return !call.bsm.getOwner().startsWith("java/lang/");
  }

  /** The compiler asks so that {@code null::method} and {@code null.new Inner()} fail. */
  private static boolean isPopped(AbstractInsnNode call) {
    AbstractInsnNode next = call.getNext();
    while (next != null && next.getOpcode() < 0) {
      next = next.getNext();
    }
    return next != null && next.getOpcode() == Opcodes.POP;
  }
}
