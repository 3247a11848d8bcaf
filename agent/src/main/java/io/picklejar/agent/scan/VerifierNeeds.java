package io.picklejar.agent.scan;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * The classes that the verifier loads when it links a class (JVMS §4.10.1), beside its supertypes.
 *
 * <p>Never too few, so that a class that is shipped with its needs can be linked. HotSpot loads a
 * class only to check an assignment between different types, and not even the source of it when the
 * target is an interface; which names are interfaces is taken from the class file's own calls and
 * from what the caller knows.
 */
public final class VerifierNeeds {

  private VerifierNeeds() {}

  /**
   * {@return the internal names of the classes that linking the class loads}
   *
   * @param classFile the class file, which is not changed
   */
  public static Set<String> of(byte[] classFile) {
    return of(classFile, name -> false);
  }

  /**
   * {@return the internal names of the classes that linking the class loads}
   *
   * @param classFile the class file, which is not changed
   * @param isInterface whether an internal name is known to be that of an interface; false when
   *     unknown
   */
  public static Set<String> of(byte[] classFile, Predicate<String> isInterface) {
    ClassNode node = new ClassNode();
    new ClassReader(classFile).accept(node, ClassReader.EXPAND_FRAMES | ClassReader.SKIP_DEBUG);
    if ((node.version & 0xFFFF) <= Opcodes.V1_6) {
      return NamedTypes.of(classFile);
    }
    Set<String> called = calledInterfaces(node);
    Assignments assignments =
        new Assignments(name -> called.contains(name) || isInterface.test(name));
    for (MethodNode method : node.methods) {
      if (method.instructions.size() > 0) {
        pass(node.name, method, assignments);
      }
    }
    return assignments.loaded();
  }

  private static void pass(String owner, MethodNode method, Assignments assignments) {
    try {
      new VerifierPass(owner, method, assignments).run();
    } catch (AnalyzerException | RuntimeException e) {
      throw new IllegalStateException(
          "Can't follow " + owner.replace('/', '.') + '.' + method.name + method.desc + ": " + e,
          e);
    }
  }

  private static Set<String> calledInterfaces(ClassNode node) {
    Set<String> interfaces = new HashSet<>(node.interfaces);
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode insn : method.instructions) {
        if (insn instanceof MethodInsnNode call && call.itf) {
          interfaces.add(call.owner);
        }
      }
    }
    return interfaces;
  }
}
