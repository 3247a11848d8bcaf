package io.picklejar.agent.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/** What each instruction does to types and which assignments it checks (JVMS §4.10.1.9). */
final class VerifierSteps extends Interpreter<VerifiedType> {

  private static final String THROWABLE = "java/lang/Throwable";
  private static final String OBJECT = "java/lang/Object";

  private final Assignments assignments;
  private final String current;
  private final Type returnType;

  VerifierSteps(Assignments assignments, String current, Type returnType) {
    super(Scanner.API);
    this.assignments = assignments;
    this.current = current;
    this.returnType = returnType;
  }

  @Override
  public @Nullable VerifiedType newValue(@Nullable Type type) {
    if (type == null) {
      return VerifiedType.WORD;
    }
    return type == Type.VOID_TYPE ? null : VerifiedType.of(type);
  }

  @Override
  public VerifiedType newOperation(AbstractInsnNode insn) {
    return switch (insn.getOpcode()) {
      case Opcodes.ACONST_NULL -> VerifiedType.NULL;
      case Opcodes.LCONST_0, Opcodes.LCONST_1, Opcodes.DCONST_0, Opcodes.DCONST_1 ->
          VerifiedType.DOUBLE_WORD;
      case Opcodes.LDC -> constant(((LdcInsnNode) insn).cst);
      case Opcodes.GETSTATIC -> VerifiedType.of(Type.getType(((FieldInsnNode) insn).desc));
      case Opcodes.NEW -> VerifiedType.uninitialized(insn);
      default -> VerifiedType.WORD;
    };
  }

  @Override
  public VerifiedType copyOperation(AbstractInsnNode insn, VerifiedType value) {
    return value;
  }

  @Override
  public VerifiedType unaryOperation(AbstractInsnNode insn, VerifiedType value) {
    return switch (insn.getOpcode()) {
      case Opcodes.LNEG,
          Opcodes.DNEG,
          Opcodes.I2L,
          Opcodes.I2D,
          Opcodes.L2D,
          Opcodes.F2L,
          Opcodes.F2D,
          Opcodes.D2L ->
          VerifiedType.DOUBLE_WORD;
      case Opcodes.ARETURN -> passed(returnType.getInternalName(), value);
      case Opcodes.ATHROW -> passed(THROWABLE, value);
      case Opcodes.PUTSTATIC -> {
        assignments.pass(OBJECT, value.name());
        yield checked(fieldType((FieldInsnNode) insn).name(), value);
      }
      case Opcodes.GETFIELD -> {
        assignments.check(((FieldInsnNode) insn).owner, value.name());
        yield fieldType((FieldInsnNode) insn);
      }
      case Opcodes.CHECKCAST -> {
        assignments.pass(((TypeInsnNode) insn).desc, value.name());
        yield VerifiedType.reference(((TypeInsnNode) insn).desc);
      }
      case Opcodes.NEWARRAY -> VerifiedType.reference(primitiveArray(((IntInsnNode) insn).operand));
      case Opcodes.ANEWARRAY ->
          VerifiedType.reference("[" + Type.getObjectType(((TypeInsnNode) insn).desc));
      default -> VerifiedType.WORD;
    };
  }

  @Override
  public VerifiedType binaryOperation(
      AbstractInsnNode insn, VerifiedType first, VerifiedType second) {
    return switch (insn.getOpcode()) {
      case Opcodes.AALOAD -> first.component();
      case Opcodes.LALOAD,
          Opcodes.DALOAD,
          Opcodes.LADD,
          Opcodes.LSUB,
          Opcodes.LMUL,
          Opcodes.LDIV,
          Opcodes.LREM,
          Opcodes.LAND,
          Opcodes.LOR,
          Opcodes.LXOR,
          Opcodes.LSHL,
          Opcodes.LSHR,
          Opcodes.LUSHR,
          Opcodes.DADD,
          Opcodes.DSUB,
          Opcodes.DMUL,
          Opcodes.DDIV,
          Opcodes.DREM ->
          VerifiedType.DOUBLE_WORD;
      case Opcodes.PUTFIELD -> {
        assignments.check(((FieldInsnNode) insn).owner, first.name());
        if (!((FieldInsnNode) insn).name.startsWith("this$")) {
          kept(fieldType((FieldInsnNode) insn).name(), second);
        }
        yield checked(fieldType((FieldInsnNode) insn).name(), second);
      }
      default -> VerifiedType.WORD;
    };
  }

  @Override
  public VerifiedType ternaryOperation(
      AbstractInsnNode insn, VerifiedType array, VerifiedType index, VerifiedType value) {
    if (insn.getOpcode() == Opcodes.AASTORE) {
      kept(array.component().name(), value);
    }
    return VerifiedType.WORD;
  }

  @Override
  public @Nullable VerifiedType naryOperation(
      AbstractInsnNode insn, List<? extends VerifiedType> values) {
    if (insn instanceof MultiANewArrayInsnNode array) {
      return VerifiedType.reference(array.desc);
    }
    if (insn instanceof InvokeDynamicInsnNode call) {
      return invoked(call.desc, values, Keeping.maybe(call));
    }
    MethodInsnNode call = (MethodInsnNode) insn;
    if (call.getOpcode() == Opcodes.INVOKESTATIC) {
      return invoked(call.desc, values, Keeping.maybe(call));
    }
    receiver(call, values.get(0));
    return invoked(call.desc, values.subList(1, values.size()), Keeping.maybe(call));
  }

  @Override
  public void returnOperation(AbstractInsnNode insn, VerifiedType value, VerifiedType expected) {}

  /** Not asked: the frames of the class file say what is merged. */
  @Override
  public VerifiedType merge(VerifiedType first, VerifiedType second) {
    throw new UnsupportedOperationException();
  }

  private void receiver(MethodInsnNode call, VerifiedType receiver) {
    if (call.getOpcode() == Opcodes.INVOKESPECIAL) {
      assignments.check(current, receiver.name());
      assignments.check(call.name.equals("<init>") ? null : call.owner, current);
    } else {
      assignments.check(call.owner, receiver.name());
    }
  }

  private @Nullable VerifiedType invoked(
      String descriptor, List<? extends VerifiedType> values, boolean keeping) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    for (int i = 0; i < parameters.length; i++) {
      String parameter = VerifiedType.of(parameters[i]).name();
      assignments.check(parameter, values.get(i).name());
      if (keeping) {
        assignments.pass(parameter, values.get(i).name());
      }
    }
    return newValue(Type.getReturnType(descriptor));
  }

  /** Who finds it there knows it by the type of the place. */
  private void kept(@Nullable String place, VerifiedType value) {
    if (place != null && place.equals(value.name())) {
      assignments.keep(place);
    } else if (place != null) {
      assignments.pass(OBJECT, value.name());
    }
  }

  private VerifiedType passed(@Nullable String target, VerifiedType value) {
    assignments.pass(target, value.name());
    return checked(target, value);
  }

  private VerifiedType checked(@Nullable String target, VerifiedType value) {
    assignments.check(target, value.name());
    return value;
  }

  private static VerifiedType fieldType(FieldInsnNode field) {
    return VerifiedType.of(Type.getType(field.desc));
  }

  private static VerifiedType constant(Object constant) {
    if (constant instanceof Type type) {
      return VerifiedType.reference(
          type.getSort() == Type.METHOD ? "java/lang/invoke/MethodType" : "java/lang/Class");
    }
    if (constant instanceof Handle) {
      return VerifiedType.reference("java/lang/invoke/MethodHandle");
    }
    if (constant instanceof ConstantDynamic dynamic) {
      return VerifiedType.of(Type.getType(dynamic.getDescriptor()));
    }
    if (constant instanceof String) {
      return VerifiedType.reference("java/lang/String");
    }
    return constant instanceof Long || constant instanceof Double
        ? VerifiedType.DOUBLE_WORD
        : VerifiedType.WORD;
  }

  private static String primitiveArray(int operand) {
    return switch (operand) {
      case Opcodes.T_BOOLEAN -> "[Z";
      case Opcodes.T_CHAR -> "[C";
      case Opcodes.T_FLOAT -> "[F";
      case Opcodes.T_DOUBLE -> "[D";
      case Opcodes.T_BYTE -> "[B";
      case Opcodes.T_SHORT -> "[S";
      case Opcodes.T_INT -> "[I";
      default -> "[J";
    };
  }
}
