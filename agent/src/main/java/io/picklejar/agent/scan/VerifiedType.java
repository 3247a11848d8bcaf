package io.picklejar.agent.scan;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.analysis.Value;

/**
 * A verification type (JVMS §4.10.1.2), as far as it matters to which classes get loaded.
 *
 * @param name internal name of the class, or descriptor of the array, of a reference; null for
 *     anything else
 * @param size number of local variables it takes
 * @param created the {@code new} instruction of an object whose constructor has not run yet
 */
record VerifiedType(@Nullable String name, int size, @Nullable AbstractInsnNode created)
    implements Value {

  static final VerifiedType WORD = new VerifiedType(null, 1, null);
  static final VerifiedType DOUBLE_WORD = new VerifiedType(null, 2, null);
  static final VerifiedType NULL = new VerifiedType(null, 1, null);

  /** {@code this} in a constructor before the call of another constructor. */
  static final VerifiedType UNINITIALIZED_THIS = new VerifiedType(null, 1, new LabelNode());

  static VerifiedType reference(String name) {
    return new VerifiedType(name, 1, null);
  }

  static VerifiedType uninitialized(AbstractInsnNode created) {
    return new VerifiedType(null, 1, created);
  }

  static VerifiedType of(Type type) {
    return switch (type.getSort()) {
      case Type.OBJECT, Type.ARRAY -> reference(type.getInternalName());
      case Type.LONG, Type.DOUBLE -> DOUBLE_WORD;
      default -> WORD;
    };
  }

  /** {@return the type of an entry of a {@code StackMapTable} frame as the reader gives it} */
  static VerifiedType ofFrame(Object entry) {
    if (entry instanceof String name) {
      return reference(name);
    }
    if (entry instanceof LabelNode label) {
      return uninitialized(instructionAfter(label));
    }
    if (entry.equals(Opcodes.UNINITIALIZED_THIS)) {
      return UNINITIALIZED_THIS;
    }
    return entry.equals(Opcodes.LONG) || entry.equals(Opcodes.DOUBLE) ? DOUBLE_WORD : WORD;
  }

  /** {@return what {@code aaload} makes of this array} */
  VerifiedType component() {
    return name == null ? NULL : of(Type.getType(name.substring(1)));
  }

  @Override
  public int getSize() {
    return size;
  }

  private static AbstractInsnNode instructionAfter(AbstractInsnNode start) {
    AbstractInsnNode node = start;
    while (node.getOpcode() < 0) {
      node = node.getNext();
    }
    return node;
  }
}
