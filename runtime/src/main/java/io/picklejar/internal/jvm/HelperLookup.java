package io.picklejar.internal.jvm;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Method;

/**
 * Full-privilege lookups without the agent. A lookup teleported into another module (each loader's
 * unnamed module is one) lacks {@code MODULE} access and cannot link lambdas, so a helper class
 * defined beside the target gives its own. For packages that are not open, such as the JDK's, the
 * JDK's lookup is read from memory.
 */
final class HelperLookup {
  private static final String SIMPLE_NAME = "Picklejar$Lookup";

  private static final ClassValue<Class<?>> HELPERS =
      new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> type) {
          try {
            return helper(type);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no class can be defined beside " + type.getName(), e);
          }
        }
      };

  private HelperLookup() {}

  static Lookup in(Class<?> type) {
    try {
      Lookup lookup = MethodHandles.privateLookupIn(type, Access.own());
      if (lookup.hasFullPrivilegeAccess()) {
        return lookup;
      }
      Method method = HELPERS.get(type).getDeclaredMethod("lookup");
      method.setAccessible(true);
      return MethodHandles.privateLookupIn(type, (Lookup) method.invoke(null));
    } catch (IllegalAccessException e) {
      return PublicMemory.INSTANCE.implLookup().in(type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "no access to " + type.getName() + ": run with the agent to open its package", e);
    }
  }

  /**
   * {@return the helper in the class's package and loader} A parent loader may have one of the same
   * name, which is of no use here.
   */
  private static synchronized Class<?> helper(Class<?> type) throws ReflectiveOperationException {
    String prefix = type.getPackageName().isEmpty() ? "" : type.getPackageName() + '.';
    for (int i = 0; ; i++) {
      String name = prefix + SIMPLE_NAME + (i == 0 ? "" : i);
      try {
        Class<?> known = Class.forName(name, true, type.getClassLoader());
        if (known.getClassLoader() == type.getClassLoader()) {
          return known;
        }
      } catch (ClassNotFoundException e) {
        return MethodHandles.privateLookupIn(type, Access.own())
            .defineClass(classFile(name.replace('.', '/')));
      }
    }
  }

  /**
   * {@code class Name { static MethodHandles.Lookup lookup() { return MethodHandles.lookup(); } }}.
   */
  private static byte[] classFile(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(0xCAFEBABE);
      out.writeInt(52);
      constants(out, name);
      out.writeShort(0x1020); // super, synthetic
      out.writeShort(2);
      out.writeShort(4);
      out.writeInt(0); // no interfaces, no fields
      method(out);
      out.writeShort(0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static void constants(DataOutputStream out, String name) throws IOException {
    out.writeShort(12);
    utf8(out, name); // 1
    reference(out, 7, 1); // 2: this class
    utf8(out, "java/lang/Object"); // 3
    reference(out, 7, 3); // 4: super class
    utf8(out, "lookup"); // 5
    utf8(out, "()Ljava/lang/invoke/MethodHandles$Lookup;"); // 6
    utf8(out, "Code"); // 7
    utf8(out, "java/lang/invoke/MethodHandles"); // 8
    reference(out, 7, 8); // 9
    reference(out, 12, 5, 6); // 10: name and type
    reference(out, 10, 9, 10); // 11: method
  }

  private static void method(DataOutputStream out) throws IOException {
    out.writeShort(1);
    out.writeShort(0x1008); // static, synthetic
    out.writeShort(5);
    out.writeShort(6);
    out.writeShort(1);
    out.writeShort(7);
    out.writeInt(16);
    out.writeShort(1); // stack
    out.writeShort(0); // locals
    out.writeInt(4);
    out.writeByte(0xB8); // invokestatic
    out.writeShort(11);
    out.writeByte(0xB0); // areturn
    out.writeInt(0); // no handlers, no attributes
  }

  private static void utf8(DataOutputStream out, String text) throws IOException {
    out.writeByte(1);
    out.writeUTF(text);
  }

  private static void reference(DataOutputStream out, int tag, int... indexes) throws IOException {
    out.writeByte(tag);
    for (int index : indexes) {
      out.writeShort(index);
    }
  }
}
