package io.picklejar.internal.jvm;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A static field, found without looking at the class's other fields, whose types may be absent from
 * this JVM: {@link Class#getDeclaredField} resolves all of them, a method handle only its own.
 */
public final class StaticSlot {

  private static final String ACCESSOR = "java.lang.invoke.DirectMethodHandle$StaticAccessor";

  private static final ThreadLocal<@Nullable Boolean> LOOKING = new ThreadLocal<>();

  private static final ThreadLocal<@Nullable Boolean> LISTING = new ThreadLocal<>();

  /** What was found with access granted: finding a field takes much longer than reading it. */
  private static final ClassValue<Map<String, StaticSlot>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, StaticSlot> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  private final Class<?> type;
  private final Object base;
  private final long offset;
  private final @Nullable Field field;
  private final boolean isFinal;

  private StaticSlot(Class<?> type, Field field) {
    this.type = type;
    this.base = field.getDeclaringClass();
    this.offset = 0;
    this.field = field;
    this.isFinal = Access.isFinal(field);
  }

  private StaticSlot(Class<?> type, Object base, long offset, boolean isFinal) {
    this.type = type;
    this.base = base;
    this.offset = offset;
    this.field = null;
    this.isFinal = isFinal;
  }

  /**
   * {@return access to the field} Does not initialize the class.
   *
   * @param descriptor field descriptor (JVMS §4.3.2)
   * @throws NoSuchFieldException if the class has no such static field
   * @throws LinkageError if a type that has to be looked at is absent
   */
  public static StaticSlot of(Class<?> owner, String name, String descriptor)
      throws NoSuchFieldException {
    Lookup lookup = Access.granted();
    if (lookup == null) {
      return reflective(owner, name, descriptor);
    }
    Map<String, StaticSlot> known = KNOWN.get(owner);
    String key = name + descriptor;
    StaticSlot slot = known.get(key);
    if (slot == null) {
      slot = located(lookup, owner, name, descriptor);
      known.put(key, slot);
    }
    return slot;
  }

  private static StaticSlot reflective(Class<?> owner, String name, String descriptor)
      throws NoSuchFieldException {
    Class<?> type = type(owner, descriptor);
    try {
      Field field = listed(owner, name);
      if (field.getType() != type || !Modifier.isStatic(field.getModifiers())) {
        throw new NoSuchFieldException(name + " is no static field of type " + type.getName());
      }
      return new StaticSlot(type, field);
    } catch (NoClassDefFoundError absentTypeOfAnotherField) {
      return located(PublicMemory.INSTANCE.implLookup(), owner, name, descriptor);
    }
  }

  private static Field listed(Class<?> owner, String name) throws NoSuchFieldException {
    LISTING.set(true);
    try {
      return owner.getDeclaredField(name);
    } finally {
      LISTING.remove();
    }
  }

  /**
   * {@return whether the types of all fields of a class are being loaded in the current thread,
   * only because one of these fields is wanted} A loader that says it lacks one does no harm.
   */
  public static boolean isListing() {
    return LISTING.get() != null;
  }

  private static Class<?> type(Class<?> owner, String descriptor) {
    return MethodType.fromMethodDescriptorString("()" + descriptor, owner.getClassLoader())
        .returnType();
  }

  private static StaticSlot located(Lookup lookup, Class<?> owner, String name, String descriptor)
      throws NoSuchFieldException {
    Class<?> type = type(owner, descriptor);
    try {
      MethodHandle getter = getter(lookup.in(owner), owner, name, type);
      Class<?> accessor = Class.forName(ACCESSOR);
      Object base = lookup.findGetter(accessor, "staticBase", Object.class).invoke(getter);
      if (base != owner) {
        throw new NoSuchFieldException(name + " is inherited by " + owner.getName());
      }
      long offset = (long) lookup.findGetter(accessor, "staticOffset", long.class).invoke(getter);
      int modifiers = lookup.in(owner).revealDirect(getter).getModifiers();
      return new StaticSlot(type, base, offset, Modifier.isFinal(modifiers));
    } catch (NoSuchFieldException | Error e) {
      throw e;
    } catch (IllegalAccessException e) {
      throw (NoSuchFieldException) new NoSuchFieldException(name).initCause(e);
    } catch (Throwable e) {
      throw new IllegalStateException("This JDK doesn't tell where static fields are: " + e, e);
    }
  }

  private static MethodHandle getter(Lookup lookup, Class<?> owner, String name, Class<?> type)
      throws ReflectiveOperationException {
    LOOKING.set(true);
    try {
      return lookup.findStaticGetter(owner, name, type);
    } finally {
      LOOKING.remove();
    }
  }

  /** {@return whether it is this class that is finding a static in the current thread} */
  public static boolean isLooking() {
    return LOOKING.get() != null;
  }

  /** {@return whether the field is final} */
  public boolean isFinal() {
    return isFinal;
  }

  /** {@return the value; null or zero before the class is initialized, where access is trusted} */
  public @Nullable Object read() {
    return field != null
        ? Access.readStatic(field)
        : Access.memory().get(TypeCode.of(type), base, offset);
  }

  /**
   * Sets the field, also a final one. Compiled code that has folded a final field keeps the old
   * value.
   *
   * @throws UnsupportedOperationException if the field is final and can't be set without the agent
   */
  public void write(@Nullable Object value) {
    if (value != null && !type.isPrimitive() && !type.isInstance(value)) {
      throw new ClassCastException("a " + value.getClass().getName() + " is no " + type.getName());
    }
    if (field != null) {
      Access.writeStatic(field, value);
    } else {
      Access.memory().put(TypeCode.of(type), base, offset, value);
    }
  }
}
