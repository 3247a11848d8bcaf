package io.picklejar.internal.jvm;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constants of a loaded class, for classes without a class file, such as those of lambdas. */
public final class ClassConstants {

  /**
   * A method that the class refers to.
   *
   * @param owner internal name of the class named
   */
  public record MethodRef(String owner, String name, String descriptor) {}

  /** The JDK's view of a constant pool. */
  private record Reader(
      MethodHandle pool, MethodHandle size, MethodHandle tag, MethodHandle member) {

    static Reader of(Lookup lookup) throws ReflectiveOperationException {
      Class<?> pool = Class.forName("jdk.internal.reflect.ConstantPool");
      Class<?> tag = Class.forName("jdk.internal.reflect.ConstantPool$Tag");
      return new Reader(
          lookup.findVirtual(Class.class, "getConstantPool", methodType(pool)),
          lookup.findVirtual(pool, "getSize", methodType(int.class)),
          lookup.findVirtual(pool, "getTagAt", methodType(tag, int.class)),
          lookup.findVirtual(pool, "getMemberRefInfoAt", methodType(String[].class, int.class)));
    }

    List<MethodRef> read(Class<?> type) throws Throwable {
      List<MethodRef> found = new ArrayList<>();
      Object constants = pool.invoke(type);
      int count = (int) size.invoke(constants);
      for (int i = 1; i < count; i++) {
        String name = String.valueOf((Object) tag.invoke(constants, i));
        if (name.equals("METHODREF") || name.equals("INTERFACEMETHODREF")) {
          String[] info = (String[]) member.invoke(constants, i);
          found.add(new MethodRef(info[0].replace('.', '/'), info[1], info[2]));
        }
      }
      return found;
    }
  }

  private ClassConstants() {}

  /** {@return the methods that the class refers to in order, or null without the agent} */
  public static @Nullable List<MethodRef> methods(Class<?> type) {
    Lookup lookup = Access.granted();
    if (lookup == null) {
      return null;
    }
    try {
      return Reader.of(lookup).read(type);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read the constants of " + type.getName(), e);
    }
  }
}
