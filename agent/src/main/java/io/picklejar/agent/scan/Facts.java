package io.picklejar.agent.scan;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.Fact.Call.Kind;
import io.picklejar.internal.record.MemberRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The facts of one body, in code order and without repetitions. Call sites and constants with a
 * bootstrap method are all kept, as each is linked on its own.
 */
final class Facts {

  private static final int ITF = 1 << 8;
  private static final int LITERAL = Opcodes.LDC | ITF;

  private final Set<Key> seen = new HashSet<>();
  private final List<Fact> facts = new ArrayList<>();

  List<Fact> toList() {
    return List.copyOf(facts);
  }

  void field(int opcode, MemberRef field) {
    if (seen.add(Key.of(opcode, field))) {
      facts.add(
          switch (opcode) {
            case Opcodes.GETSTATIC -> new Fact.Read(field, true);
            case Opcodes.GETFIELD -> new Fact.Read(field, false);
            case Opcodes.PUTSTATIC -> new Fact.Write(field, true);
            default -> new Fact.Write(field, false);
          });
    }
  }

  void call(int opcode, MemberRef method, boolean itf) {
    if (seen.add(Key.of(itf ? opcode | ITF : opcode, method))) {
      facts.add(new Fact.Call(kind(opcode), method, itf));
    }
  }

  void created(String type) {
    if (seen.add(Key.of(Opcodes.NEW, type))) {
      facts.add(new Fact.New(Names.of(type)));
    }
  }

  /** Notes the class type or the class element type of an array; primitive arrays name no class. */
  void mention(String type, boolean literal) {
    String element = TypeNames.element(type);
    if (element != null && seen.add(Key.of(literal ? LITERAL : Opcodes.CHECKCAST, element))) {
      facts.add(new Fact.Mention(Names.of(element), literal));
    }
  }

  void dynamic(Fact.BootstrapCall call) {
    facts.add(new Fact.Dynamic(call));
  }

  /** Notes the operand of an {@code ldc}; numbers need nothing. */
  void constant(Object value) {
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof Type type) {
      type(type);
    } else if (value instanceof Handle handle) {
      facts.add(new Fact.HandleConstant(Constants.handle(handle)));
    } else if (value instanceof ConstantDynamic constant) {
      dynamic(Constants.dynamic(constant));
    }
  }

  private void text(String text) {
    if (seen.add(Key.of(Opcodes.LDC, text))) {
      facts.add(new Fact.Text(text));
    }
  }

  /**
   * A class literal is one type; a method type names all types of its descriptor, which resolving
   * it loads.
   */
  private void type(Type type) {
    if (type.getSort() != Type.METHOD) {
      mention(type.getInternalName(), true);
      return;
    }
    TypeNames names = new TypeNames();
    names.addDescriptor(type.getDescriptor());
    names.toSet().forEach(name -> mention(name, false));
  }

  private static Kind kind(int opcode) {
    return switch (opcode) {
      case Opcodes.INVOKEVIRTUAL -> Kind.VIRTUAL;
      case Opcodes.INVOKESPECIAL -> Kind.SPECIAL;
      case Opcodes.INVOKESTATIC -> Kind.STATIC;
      case Opcodes.INVOKEINTERFACE -> Kind.INTERFACE;
      default -> throw new IllegalArgumentException("Not an invocation: opcode " + opcode);
    };
  }
}
