package io.picklejar.agent.scan;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.Fact.Call.Kind;
import io.picklejar.internal.record.MemberRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The facts of one body, in code order and without repetitions. */
final class Facts {

  private final Set<Fact> facts = new LinkedHashSet<>();

  List<Fact> toList() {
    return List.copyOf(facts);
  }

  void read(MemberRef field, boolean isStatic) {
    facts.add(new Fact.Read(field, isStatic));
  }

  void write(MemberRef field, boolean isStatic) {
    facts.add(new Fact.Write(field, isStatic));
  }

  void call(int opcode, MemberRef method, boolean itf) {
    Kind kind = switch (opcode) {
      case Opcodes.INVOKEVIRTUAL -> Kind.VIRTUAL;
      case Opcodes.INVOKESPECIAL -> Kind.SPECIAL;
      case Opcodes.INVOKESTATIC -> Kind.STATIC;
      case Opcodes.INVOKEINTERFACE -> Kind.INTERFACE;
      default -> throw new IllegalArgumentException("Not an invocation: opcode " + opcode);
    };
    facts.add(new Fact.Call(kind, method, itf));
  }

  void created(String type) {
    facts.add(new Fact.New(Names.of(type)));
  }

  /** Notes the class type or the class element type of an array; primitive arrays name no class. */
  void mention(String internalNameOrArray, boolean literal) {
    String element = internalNameOrArray;
    if (element.charAt(0) == '[') {
      int start = element.lastIndexOf('[') + 1;
      if (element.charAt(start) != 'L') {
        return;
      }
      element = element.substring(start + 1, element.length() - 1);
    }
    facts.add(new Fact.Mention(Names.of(element), literal));
  }

  void dynamic(Fact.BootstrapCall call) {
    facts.add(new Fact.Dynamic(call));
  }

  /** Notes the operand of an {@code ldc}; numbers need nothing. */
  void constant(Object value) {
    if (value instanceof String text) {
      facts.add(new Fact.Text(text));
    } else if (value instanceof Type type) {
      type(type);
    } else if (value instanceof Handle handle) {
      facts.add(new Fact.HandleConstant(Constants.handle(handle)));
    } else if (value instanceof ConstantDynamic constant) {
      dynamic(Constants.dynamic(constant));
    }
  }

  /** A class literal is one type; a method type names all types of its descriptor, which resolving it loads. */
  private void type(Type type) {
    if (type.getSort() != Type.METHOD) {
      mention(type.getInternalName(), true);
      return;
    }
    TypeNames names = new TypeNames();
    names.addDescriptor(type.getDescriptor());
    names.toSet().forEach(name -> mention(name, false));
  }
}
