package io.picklejar.agent.rewrite;

import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.PUTSTATIC;

import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Has an initializer's code use its class's own statics through call sites that the hook links. */
final class OwnStatics extends MethodVisitor {

  private static final Handle FIELD =
      new Handle(H_INVOKESTATIC, HookClass.NAME, "field", HookClass.FIELD, false);

  private final String type;
  private final Set<String> fields;

  /**
   * Prepares for a method.
   *
   * @param type internal name of the class
   * @param fields names of its fields, each followed by its descriptor
   */
  OwnStatics(MethodVisitor next, String type, Set<String> fields) {
    super(Opcodes.ASM9, next);
    this.type = type;
    this.fields = fields;
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    boolean own = owner.equals(type) && fields.contains(name + descriptor);
    if (own && opcode == PUTSTATIC) {
      super.visitInvokeDynamicInsn(name, "(" + descriptor + ")V", FIELD);
    } else if (own && opcode == GETSTATIC) {
      super.visitInvokeDynamicInsn(name, "()" + descriptor, FIELD);
    } else {
      super.visitFieldInsn(opcode, owner, name, descriptor);
    }
  }
}
