package io.picklejar.internal.jvm;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The door to JVM internals. Trusted after {@link #grant}; before, it does what the public and
 * {@code jdk.unsupported} APIs allow.
 */
public final class Access {
  private static volatile @Nullable Lookup granted;

  private Access() {}

  /**
   * Makes access trusted for the rest of the JVM's life.
   *
   * @param implLookup {@code MethodHandles.Lookup.IMPL_LOOKUP}
   */
  public static void grant(Lookup implLookup) {
    granted = implLookup;
  }

  /** {@return whether the agent has granted access} */
  public static boolean trusted() {
    return granted != null;
  }

  static @Nullable Lookup granted() {
    return granted;
  }

  /** Has reflection not show a method of a class, as far as access was granted. */
  public static void hide(Class<?> type, String method) {
    Lookup lookup = granted;
    if (lookup != null) {
      HiddenMethods.add(lookup, type, method);
    }
  }

  static Memory memory() {
    return trusted() ? TrustedMemory.INSTANCE : PublicMemory.INSTANCE;
  }

  /** {@return a new instance of the concrete class, no constructor run, all fields zero} */
  public static Object allocate(Class<?> type) {
    try {
      return memory().allocate(type);
    } catch (InstantiationException e) {
      throw new IllegalArgumentException(type.getName() + " cannot be instantiated", e);
    }
  }

  /**
   * {@return a constructor of objects of the class that runs the no-arg constructor of a super
   * class, as Java serialization does, or null if that has none accessible}
   */
  public static @Nullable Constructor<?> serializationConstructor(Class<?> type, Class<?> above) {
    return SerializationConstructors.of(type, above);
  }

  /**
   * {@return the public no-arg constructor of an {@link java.io.Externalizable} class}
   *
   * @throws NoSuchMethodException if it has none
   */
  public static Constructor<?> externalizationConstructor(Class<?> type)
      throws NoSuchMethodException {
    Constructor<?> constructor = SerialMethods.externalConstructor(type);
    if (constructor == null) {
      throw new NoSuchMethodException(type.getName() + " has no public no-arg constructor");
    }
    return constructor;
  }

  /**
   * Makes the member accessible to reflection.
   *
   * @throws InaccessibleObjectException if its package can't be reached without the agent
   */
  public static void force(AccessibleObject member) {
    Accessible.force(member);
  }

  /**
   * {@return the member that a direct method handle stands for}
   *
   * @throws IllegalArgumentException if the handle is not direct, or out of reach without the agent
   */
  public static MethodHandleInfo reveal(MethodHandle handle) {
    Lookup lookup = granted;
    return (lookup != null ? lookup : PublicMemory.INSTANCE.implLookup()).revealDirect(handle);
  }

  /**
   * {@return the constructor of the class with those parameters, whoever may call it}
   *
   * @throws NoSuchMethodException if there is none
   */
  public static MethodHandle constructor(Class<?> type, Class<?>... parameters)
      throws NoSuchMethodException {
    Lookup lookup = granted;
    try {
      return (lookup != null ? lookup : PublicMemory.INSTANCE.implLookup())
          .findConstructor(type, MethodType.methodType(void.class, parameters));
    } catch (IllegalAccessException e) {
      throw (NoSuchMethodException) new NoSuchMethodException(type.getName()).initCause(e);
    }
  }

  /** {@return access to an instance field} */
  public static FieldSlot slot(Field field) {
    if (trusted()) {
      return new FieldSlot.ByOffset(TrustedMemory.INSTANCE, field);
    }
    if (field.getDeclaringClass().isRecord()) {
      return new FieldSlot.ByOffset(PublicMemory.INSTANCE, field);
    }
    try {
      field.setAccessible(true);
      return new FieldSlot.Reflective(field);
    } catch (InaccessibleObjectException e) {
      return new FieldSlot.ByOffset(PublicMemory.INSTANCE, field);
    }
  }

  /**
   * {@return the value of a static field} Does not initialize the class: before its initialization
   * the field reads as zero or null.
   */
  public static @Nullable Object readStatic(Field field) {
    return Statics.read(memory(), field);
  }

  /**
   * Sets a static field, also a final one. Compiled code that has folded a final field keeps the
   * old value.
   */
  public static void writeStatic(Field field, @Nullable Object value) {
    Statics.write(memory(), field, value);
  }

  /**
   * {@return whether the class is initialized, or is being initialized by the current thread}
   * Without trust the answer is {@code false} where it can't be told.
   */
  public static boolean initialized(Class<?> type) {
    return Initialization.done(type);
  }

  /**
   * {@return a lookup with full privilege on the class}
   *
   * @throws IllegalStateException if the class's package can't be reached without the agent
   */
  public static Lookup lookupIn(Class<?> type) {
    Lookup lookup = granted;
    return lookup != null ? lookup.in(type) : HelperLookup.in(type);
  }

  /** {@return a lookup by which methods that ask who calls them take the class for the caller} */
  public static Lookup callerIn(Class<?> type) {
    Lookup lookup = granted;
    return (lookup != null ? lookup : PublicMemory.INSTANCE.implLookup()).in(type);
  }

  static boolean isFinal(Field field) {
    return Modifier.isFinal(field.getModifiers());
  }

  static Lookup own() {
    return MethodHandles.lookup();
  }
}
