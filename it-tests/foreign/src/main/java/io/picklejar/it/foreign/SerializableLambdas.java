package io.picklejar.it.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The serializable lambdas and method references in the code of a class, made as Java serialization
 * makes them when it reads one, with plain values for what they capture.
 */
final class SerializableLambdas {
  private static final int API = Opcodes.ASM9;

  private final Class<?> type;
  private final List<SerializedLambda> found = new ArrayList<>();
  private int unmade;

  private SerializableLambdas(Class<?> type) {
    this.type = type;
  }

  /** Objects that were made, and the number of those whose captures aren't plain. */
  record Made(List<Object> lambdas, int unmade) {}

  static Made of(Class<?> type) throws IOException {
    SerializableLambdas lambdas = new SerializableLambdas(type);
    String file = type.getName().replace('.', '/') + ".class";
    try (InputStream bytes = type.getClassLoader().getResourceAsStream(file)) {
      if (bytes != null) {
        new ClassReader(bytes).accept(lambdas.new Classes(), ClassReader.SKIP_DEBUG);
      }
    }
    return lambdas.made();
  }

  private Made made() {
    List<Object> made = new ArrayList<>();
    for (SerializedLambda lambda : found) {
      try {
        Method maker = type.getDeclaredMethod("$deserializeLambda$", SerializedLambda.class);
        maker.setAccessible(true);
        made.add(maker.invoke(null, lambda));
      } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
        unmade++;
      }
    }
    return new Made(made, unmade);
  }

  private void add(String name, String site, Object... arguments) {
    Type made = Type.getReturnType(site);
    List<@Nullable Object> captured = new ArrayList<>();
    for (Type parameter : Type.getArgumentTypes(site)) {
      Object plain = Plain.of(parameter.getClassName());
      if (plain == null) {
        unmade++;
        return;
      }
      captured.add(plain);
    }
    Handle body = (Handle) arguments[1];
    found.add(
        new SerializedLambda(
            type,
            made.getInternalName(),
            name,
            arguments[0].toString(),
            body.getTag(),
            body.getOwner(),
            body.getName(),
            body.getDesc(),
            arguments[2].toString(),
            captured.toArray()));
  }

  private final class Classes extends ClassVisitor {

    Classes() {
      super(API);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String type,
        @Nullable String generic,
        String @Nullable [] thrown) {
      return name.equals("$deserializeLambda$") ? null : new Code();
    }
  }

  private final class Code extends MethodVisitor {

    Code() {
      super(API);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String site, Handle bootstrap, Object... arguments) {
      if (bootstrap.getName().equals("altMetafactory")
          && ((int) arguments[3] & LambdaMetafactory.FLAG_SERIALIZABLE) != 0) {
        add(name, site, arguments);
      }
    }
  }
}
