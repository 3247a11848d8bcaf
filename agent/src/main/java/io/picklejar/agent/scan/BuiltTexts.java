package io.picklejar.agent.scan;

import io.picklejar.internal.record.Fact;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * The texts that one body puts together with a {@code StringBuilder}. Compilers for Java 8, Scala's
 * and Kotlin's write a concatenation as one chain of calls, of which the order of the parts is
 * known. Of a builder that the code handles by itself, each constant of the body may be a part.
 */
final class BuiltTexts {

  static final String BUILDER = "java/lang/StringBuilder";
  private static final String ANY = String.valueOf(Fact.Lookup.ANY);

  private final Map<AbstractInsnNode, String> chains = new HashMap<>();
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private boolean byHand;

  private BuiltTexts() {}

  static BuiltTexts of(MethodNode body) {
    BuiltTexts texts = new BuiltTexts();
    for (AbstractInsnNode insn : body.instructions) {
      if (insn instanceof TypeInsnNode type
          && type.getOpcode() == Opcodes.NEW
          && type.desc.equals(BUILDER)) {
        texts.open.push(new StringBuilder());
      } else if (insn instanceof MethodInsnNode call && call.owner.equals(BUILDER)) {
        texts.call(call);
      }
    }
    texts.byHand |= !texts.open.isEmpty();
    return texts;
  }

  private void call(MethodInsnNode call) {
    StringBuilder text = open.peek();
    if (text == null) {
      byHand = true;
      return;
    }
    switch (call.name) {
      case "<init>" -> {
        if (call.desc.startsWith("(L")) {
          text.append(part(call));
        }
        byHand |= isTaken(call);
      }
      case "append" -> {
        text.append(part(call));
        byHand |= isTaken(call);
      }
      case "toString" -> chains.put(call, open.pop().toString());
      default -> byHand = true;
    }
  }

  private static String part(MethodInsnNode call) {
    AbstractInsnNode argument = instruction(call, false);
    if (argument instanceof LdcInsnNode ldc && ldc.cst instanceof String text) {
      return text;
    }
    return argument instanceof IntInsnNode constant && call.desc.startsWith("(C)")
        ? String.valueOf((char) constant.operand)
        : ANY;
  }

  /** {@return whether the builder goes elsewhere than to the next call of the chain} */
  private static boolean isTaken(MethodInsnNode call) {
    AbstractInsnNode next = instruction(call, true);
    return next != null
        && switch (next.getOpcode()) {
          case Opcodes.ASTORE, Opcodes.POP, Opcodes.ARETURN, Opcodes.AASTORE -> true;
          case Opcodes.PUTFIELD, Opcodes.PUTSTATIC -> true;
          default -> false;
        };
  }

  private static @Nullable AbstractInsnNode instruction(AbstractInsnNode from, boolean after) {
    AbstractInsnNode insn = from;
    do {
      insn = after ? insn.getNext() : insn.getPrevious();
    } while (insn != null && insn.getOpcode() < 0);
    return insn;
  }

  /** {@return the text that the call of {@code toString} gives, or null when it is not known} */
  @Nullable String at(AbstractInsnNode toString) {
    return byHand ? null : chains.get(toString);
  }

  /**
   * {@return all texts that the body may put together, with {@link Fact.Lookup#ANY} for what is not
   * constant}
   *
   * @param constants the constants of the body
   */
  Set<String> all(Set<String> constants) {
    Set<String> all = new LinkedHashSet<>();
    if (byHand) {
      constants.forEach(constant -> all.add(ANY + constant + ANY));
    } else {
      all.addAll(chains.values());
    }
    return all;
  }
}
