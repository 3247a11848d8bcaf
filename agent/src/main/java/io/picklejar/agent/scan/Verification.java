package io.picklejar.agent.scan;

import io.picklejar.internal.record.Passing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
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
 * What going through the code of a class as the verifier does (JVMS §4.10.1) tells.
 *
 * @param needs internal names of the classes that the verifier loads when it links the class,
 *     beside its supertypes. Never too few, so that a class that is shipped with its needs can be
 *     linked. HotSpot loads a class only to check an assignment between different types, and not
 *     even the source of it when the target is an interface; which names are interfaces is taken
 *     from the class file's own calls and from what the caller knows
 * @param passings what each method with a body hands on, by its name and descriptor
 */
public record Verification(Set<String> needs, Map<String, Set<Passing>> passings) {

  /**
   * {@return what the class file tells}
   *
   * @param classFile the class file, which is not changed
   */
  public static Verification of(byte[] classFile) {
    return of(classFile, name -> false);
  }

  /**
   * {@return what the class file tells}
   *
   * @param classFile the class file, which is not changed
   * @param isInterface whether an internal name is known to be that of an interface; false when
   *     unknown
   */
  public static Verification of(byte[] classFile, Predicate<String> isInterface) {
    ClassNode node = new ClassNode();
    new ClassReader(classFile).accept(node, ClassReader.EXPAND_FRAMES | ClassReader.SKIP_DEBUG);
    if ((node.version & 0xFFFF) <= Opcodes.V1_6) {
      return withoutFrames(node, NamedTypes.of(classFile));
    }
    Set<String> called = calledInterfaces(node);
    Assignments assignments =
        new Assignments(name -> called.contains(name) || isInterface.test(name));
    Map<String, Set<Passing>> passings = new HashMap<>();
    for (MethodNode method : node.methods) {
      if (method.instructions.size() > 0) {
        pass(node.name, method, assignments);
        passings.put(method.name + method.desc, assignments.passings());
      }
    }
    return new Verification(assignments.loaded(), passings);
  }

  /** Nothing tells what the types of values are, so any method may hand on all that it names. */
  private static Verification withoutFrames(ClassNode node, Set<String> named) {
    Set<Passing> all = new LinkedHashSet<>();
    all.add(new Passing(node.name, "java/lang/Object"));
    named.forEach(type -> all.add(new Passing(type, "java/lang/Object")));
    Map<String, Set<Passing>> passings = new HashMap<>();
    node.methods.forEach(method -> passings.put(method.name + method.desc, all));
    return new Verification(named, passings);
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
