package io.picklejar.it.flink;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Makes the agent that a later version with another format of closures would be. */
final class OtherFormat {

  private static final String SEAL = "io/picklejar/internal/wire/Seal.class";
  private static final Set<String> KNOWING = Set.of("of", "checkHead");
  private static final int LATER = 9;

  private OtherFormat() {}

  /** {@return a copy of the agent, in {@code folder}, which knows another version of the format} */
  static Path of(Path agent, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path copy = folder.resolve("picklejar-agent-other.jar");
    try (JarFile jar = new JarFile(agent.toFile());
        OutputStream file = Files.newOutputStream(copy);
        ZipOutputStream out = new ZipOutputStream(file)) {
      Enumeration<JarEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = jar.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          out.write(entry.getName().equals(SEAL) ? changed(bytes) : bytes);
        }
      }
    }
    return copy;
  }

  private static byte[] changed(byte[] seal) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(seal).accept(new Knowing(writer), 0);
    return writer.toByteArray();
  }

  /** Writes and expects another number. */
  private static final class Knowing extends ClassVisitor {
    private int written;

    Knowing(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    /** The version that is written is a constant, which code holds a copy of. */
    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      if (name.equals("VERSION")) {
        written = (Integer) value;
      }
      return super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return KNOWING.contains(name) ? new OtherNumber(next, written) : next;
    }
  }

  private static final class OtherNumber extends MethodVisitor {
    private final int written;

    OtherNumber(MethodVisitor next, int written) {
      super(Opcodes.ASM9, next);
      this.written = written;
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode == Opcodes.ICONST_0 + written) {
        visitIntInsn(Opcodes.BIPUSH, LATER);
      } else {
        super.visitInsn(opcode);
      }
    }
  }
}
