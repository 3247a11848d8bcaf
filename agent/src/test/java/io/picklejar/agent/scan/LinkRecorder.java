package io.picklejar.agent.scan;

import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A loader of its own for one class, which notes every class that the JVM asks for while it links
 * that one.
 */
final class LinkRecorder extends ClassLoader {

  private final Map<String, byte[]> classFiles;
  private final Set<String> requested = new TreeSet<>();

  private LinkRecorder(Map<String, byte[]> classFiles) {
    super(LinkRecorder.class.getClassLoader());
    this.classFiles = classFiles;
  }

  /**
   * {@return the internal names asked for until the class was linked, or until linking failed for
   * want of a class that is not on the class path either}
   *
   * @param name internal name of the class to link
   * @param classFiles class files by internal name, used before those of the class path
   */
  static Set<String> requestedBy(String name, Map<String, byte[]> classFiles)
      throws ReflectiveOperationException {
    LinkRecorder recorder = new LinkRecorder(classFiles);
    MethodHandles.Lookup lookup = recorder.lookupIn(name.substring(0, name.lastIndexOf('/') + 1));
    recorder.requested.clear();
    try {
      lookup.defineClass(classFiles.get(name));
      return recorder.requested;
    } catch (LinkageError e) {
      return recorder.requested;
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      String internalName = name.replace('.', '/');
      requested.add(internalName);
      Class<?> loaded = findLoadedClass(name);
      byte[] own = loaded == null ? classFiles.get(internalName) : null;
      if (own != null) {
        loaded = defineClass(name, own, 0, own.length);
      }
      return loaded == null ? super.loadClass(name, resolve) : loaded;
    }
  }

  private MethodHandles.Lookup lookupIn(String packagePrefix) throws ReflectiveOperationException {
    byte[] helper = helper(packagePrefix + "LookupHelper");
    Class<?> defined = defineClass(null, helper, 0, helper.length);
    return (MethodHandles.Lookup) defined.getMethod("lookup").invoke(null);
  }

  private static byte[] helper(String name) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    String descriptor = "()Ljava/lang/invoke/MethodHandles$Lookup;";
    MethodVisitor method =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "lookup", descriptor, null, null);
    method.visitCode();
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC, "java/lang/invoke/MethodHandles", "lookup", descriptor, false);
    method.visitInsn(Opcodes.ARETURN);
    method.visitMaxs(1, 0);
    method.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }
}
