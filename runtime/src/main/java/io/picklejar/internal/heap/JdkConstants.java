package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.JdkClasses;
import io.picklejar.internal.jvm.SerialMethods;
import java.io.Externalizable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one class of the JDK that everybody gets from its API: what public constants hold
 * and what {@link JdkAccessors} give. Code compares such by identity.
 */
final class JdkConstants {
  private static final ClassValue<JdkConstants> OF =
      new ClassValue<>() {
        @Override
        protected JdkConstants computeValue(Class<?> type) {
          return new JdkConstants(type);
        }
      };

  private final Class<?> type;
  private final List<Field> fields = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();
  private volatile @Nullable Map<Object, Name> complete;

  /** The class that has the member, and the member's name; of a method with parentheses. */
  record Name(Class<?> holder, String member) {}

  private JdkConstants(Class<?> type) {
    this.type = type;
    for (Class<?> holder : JdkHolders.of(type)) {
      for (Field field : holder.getDeclaredFields()) {
        if (isConstant(field) && field.getType().isAssignableFrom(type)) {
          fields.add(field);
        }
      }
      methods.addAll(JdkAccessors.of(holder));
    }
  }

  /** {@return the constants among the objects of exactly that class, or null if there can't be} */
  static @Nullable JdkConstants of(Class<?> type) {
    if (!JdkClasses.contain(type)
        || type.isArray()
        || Enum.class.isAssignableFrom(type)
        || Externalizable.class.isAssignableFrom(type)
        || SerialMethods.readResolve(type) != null
        || Specials.of(type, false) instanceof ConstantKind) {
      return null;
    }
    JdkConstants constants = OF.get(type);
    return constants.fields.isEmpty() && constants.methods.isEmpty() ? null : constants;
  }

  /** {@return the name of the constant that the object is, or null} */
  @Nullable Name nameOf(Object live) {
    Map<Object, Name> known = complete;
    return (known == null ? find() : known).get(live);
  }

  /** Classes that are not initialized yet may hold more later. */
  private Map<Object, Name> find() {
    Map<Object, Name> found = new IdentityHashMap<>();
    boolean all = true;
    for (Field field : fields) {
      if (Access.initialized(field.getDeclaringClass())) {
        put(found, Access.readStatic(field), field.getDeclaringClass(), field.getName());
      } else {
        all = false;
      }
    }
    for (Method method : methods) {
      Object given = JdkAccessors.call(method);
      put(found, given, method.getDeclaringClass(), method.getName() + JdkAccessors.CALL);
    }
    if (all) {
      complete = found;
    }
    return found;
  }

  private void put(
      Map<Object, Name> found, @Nullable Object value, Class<?> holder, String member) {
    if (value != null && value.getClass() == type) {
      found.putIfAbsent(value, new Name(holder, member));
    }
  }

  private static boolean isConstant(Field field) {
    int modifiers = field.getModifiers();
    return Modifier.isStatic(modifiers)
        && Modifier.isFinal(modifiers)
        && Modifier.isPublic(modifiers)
        && !field.getType().isPrimitive();
  }
}
