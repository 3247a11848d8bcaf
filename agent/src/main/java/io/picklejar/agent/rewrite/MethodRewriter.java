package io.picklejar.agent.rewrite;

import static org.objectweb.asm.Opcodes.ACC_INTERFACE;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Copies a class file, with other bodies of some of its methods. */
abstract class MethodRewriter extends ClassVisitor {

  private final ClassReader reader;
  private final ClassWriter writer;
  private String type = "";
  private int version;
  private boolean isInterface;

  MethodRewriter(byte[] classFile) {
    this(new ClassReader(classFile));
  }

  private MethodRewriter(ClassReader reader) {
    this(reader, new ClassWriter(reader, ClassWriter.COMPUTE_MAXS));
  }

  private MethodRewriter(ClassReader reader, ClassWriter writer) {
    super(Opcodes.ASM9, writer);
    this.reader = reader;
    this.writer = writer;
  }

  /** {@return the copy} */
  final byte[] rewrite() {
    reader.accept(this, 0);
    return writer.toByteArray();
  }

  /** {@return internal name of the class} */
  final String type() {
    return type;
  }

  /** {@return major version of the class file} */
  final int version() {
    return version;
  }

  final boolean isInterface() {
    return isInterface;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    this.type = name;
    this.version = version & 0xffff;
    this.isInterface = (access & ACC_INTERFACE) != 0;
    super.visit(version, access, name, signature, superName, interfaces);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return body(
        super.visitMethod(access, name, descriptor, signature, exceptions), name, descriptor);
  }

  /**
   * {@return what gets the method's body}
   *
   * @param next writes it
   */
  abstract MethodVisitor body(MethodVisitor next, String name, String descriptor);
}
