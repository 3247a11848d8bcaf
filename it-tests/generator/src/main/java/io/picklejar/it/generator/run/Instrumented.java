package io.picklejar.it.generator.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Classes of a program that tell {@link Touched} which statics they read and which classes their
 * code names, makes or runs in. Numbers stand for names: a name in the code would be one that
 * reflection may use.
 */
final class Instrumented {
  private static final int API = Opcodes.ASM9;
  private static final String TOUCHED = Touched.class.getName().replace('.', '/');

  private final Map<String, ClassReader> readers = new TreeMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> hosts = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, byte[]> classes = new TreeMap<>();

  private Instrumented(Map<String, byte[]> originals) {
    originals.forEach((name, bytes) -> readers.put(name.replace('.', '/'), new ClassReader(bytes)));
    readers.values().forEach(reader -> reader.accept(new Fields(), ClassReader.SKIP_CODE));
    readers.forEach((name, reader) -> classes.put(name.replace('/', '.'), rewritten(reader)));
  }

  static Instrumented of(Map<String, byte[]> originals) {
    return new Instrumented(originals);
  }

  Map<String, byte[]> classes() {
    return classes;
  }

  /** {@return names by number: classes, and {@code class.field} with a leading blank} */
  List<String> names() {
    return names;
  }

  private byte[] rewritten(ClassReader reader) {
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new Classes(writer), 0);
    return writer.toByteArray();
  }

  private int number(String name) {
    return numbers.computeIfAbsent(
        name,
        key -> {
          names.add(key);
          return names.size() - 1;
        });
  }

  /** The class that declares the field that code names by a class below it. */
  private String declaring(String owner, String field) {
    ClassReader reader = readers.get(owner);
    if (reader == null || owners.containsKey(owner + '.' + field)) {
      return reader == null ? null : owner;
    }
    for (String itf : reader.getInterfaces()) {
      String found = declaring(itf, field);
      if (found != null) {
        return found;
      }
    }
    return reader.getSuperName() == null ? null : declaring(reader.getSuperName(), field);
  }

  private final class Fields extends ClassVisitor {
    private String owner;

    Fields() {
      super(API);
    }

    @Override
    public void visit(int version, int access, String name, String g, String above, String[] itfs) {
      owner = name;
    }

    @Override
    public void visitNestHost(String host) {
      hosts.put(owner, host);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String type, String g, Object value) {
      owners.put(owner + '.' + name, owner);
      return null;
    }
  }

  private final class Classes extends ClassVisitor {
    private String owner;

    Classes(ClassVisitor next) {
      super(API, next);
    }

    @Override
    public void visit(int version, int access, String name, String g, String above, String[] itfs) {
      owner = name;
      super.visit(version, access, name, g, above, itfs);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String g, String[] ex) {
      return new Code(owner, super.visitMethod(access, name, type, g, ex));
    }
  }

  private final class Code extends MethodVisitor {
    private final String owner;

    Code(String owner, MethodVisitor next) {
      super(API, next);
      this.owner = owner;
    }

    private void touch(String name) {
      visitLdcInsn(number(name));
      visitMethodInsn(Opcodes.INVOKESTATIC, TOUCHED, "at", "(I)V", false);
    }

    private void touchClass(String internal) {
      Type type = Type.getObjectType(internal);
      String element =
          type.getSort() == Type.ARRAY ? type.getElementType().getInternalName() : internal;
      needed(element, new LinkedHashSet<>()).forEach(needed -> touch(needed.replace('/', '.')));
    }

    /** The class with those that the JVM links it with. */
    private Set<String> needed(String type, Set<String> into) {
      ClassReader reader = readers.get(type);
      if (reader != null && into.add(type)) {
        needed(reader.getSuperName(), into);
        for (String itf : reader.getInterfaces()) {
          needed(itf, into);
        }
        if (hosts.containsKey(type)) {
          needed(hosts.get(type), into);
        }
      }
      return into;
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String type, Handle bootstrap, Object... arguments) {
      touchAll(Type.getReturnType(type));
      for (Object argument : arguments) {
        if (argument instanceof Type constant) {
          touchAll(constant);
        }
      }
      super.visitInvokeDynamicInsn(name, type, bootstrap, arguments);
    }

    private void touchAll(Type type) {
      if (type.getSort() == Type.METHOD) {
        for (Type parameter : type.getArgumentTypes()) {
          touchAll(parameter);
        }
        touchAll(type.getReturnType());
      } else if (type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY) {
        touchClass(type.getInternalName());
      }
    }

    @Override
    public void visitCode() {
      super.visitCode();
      touchClass(owner);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      touchClass(type);
      super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof Type type && type.getSort() == Type.OBJECT) {
        touchClass(type.getInternalName());
      }
      super.visitLdcInsn(value);
    }

    @Override
    public void visitFieldInsn(int opcode, String named, String field, String type) {
      if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
        String declaring = declaring(named, field);
        if (declaring != null) {
          touchClass(named);
          touchClass(declaring);
          if (opcode == Opcodes.GETSTATIC) {
            touch(' ' + declaring.replace('/', '.') + '.' + field);
          }
        }
      }
      super.visitFieldInsn(opcode, named, field, type);
    }
  }
}
