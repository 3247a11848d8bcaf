package io.picklejar.internal.jvm;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lambda calls that was linked without being serializable: the one method, beside boxing,
 * that the constant pool of its spun class names.
 *
 * @param owner internal name
 * @param name {@code <init>} for a constructor
 */
public record LinkedLambda(String owner, String name, String descriptor) {
  private static final List<String> BOXES =
      List.of("Boolean", "Byte", "Character", "Short", "Integer", "Long", "Float", "Double");

  /**
   * {@return what the spun class calls, or null if it can't be told} It can't without the agent,
   * nor where the JVM passes the method as a handle.
   */
  public static @Nullable LinkedLambda of(Class<?> spun) {
    Lookup lookup = Access.granted();
    if (lookup == null) {
      return null;
    }
    List<LinkedLambda> called = new ArrayList<>();
    for (LinkedLambda method : Pool.methods(lookup, spun)) {
      if (!method.isConstructorOfObject() && !method.owner.equals(internalName(spun))) {
        called.add(method);
      }
    }
    if (called.size() > 1) {
      called.removeIf(LinkedLambda::isBoxing);
    }
    return called.size() == 1 ? called.get(0) : null;
  }

  private static String internalName(Class<?> type) {
    return type.getName().replace('.', '/');
  }

  private boolean isConstructorOfObject() {
    return owner.equals("java/lang/Object") && name.equals("<init>");
  }

  private boolean isBoxing() {
    return owner.startsWith("java/lang/")
        && BOXES.contains(owner.substring("java/lang/".length()))
        && (name.equals("valueOf") || name.endsWith("Value"));
  }

  /** The JDK's own view of a class's constant pool. */
  private static final class Pool {

    static List<LinkedLambda> methods(Lookup lookup, Class<?> type) {
      try {
        Class<?> pools = Class.forName("jdk.internal.reflect.ConstantPool");
        Class<?> tags = Class.forName("jdk.internal.reflect.ConstantPool$Tag");
        Object pool =
            lookup.findVirtual(Class.class, "getConstantPool", methodType(pools)).invoke(type);
        MethodHandle tagAt =
            lookup.findVirtual(pools, "getTagAt", methodType(tags, int.class)).bindTo(pool);
        MethodHandle infoAt =
            lookup
                .findVirtual(pools, "getMemberRefInfoAt", methodType(String[].class, int.class))
                .bindTo(pool);
        int size = (int) lookup.findVirtual(pools, "getSize", methodType(int.class)).invoke(pool);
        List<LinkedLambda> methods = new ArrayList<>();
        for (int i = 1; i < size; i++) {
          if (String.valueOf(tagAt.invoke(i)).endsWith("METHODREF")) {
            String[] info = (String[]) infoAt.invoke(i);
            methods.add(new LinkedLambda(info[0].replace('.', '/'), info[1], info[2]));
          }
        }
        return methods;
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException("cannot read the constant pool of " + type.getName(), e);
      }
    }
  }
}
