package io.picklejar.internal.restore;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.JdkClasses;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import java.io.ObjectInputStream;
import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The loaders that a function may be meant to be of when its stream is read. Engines say it by the
 * thread's context loader. Other programs leave that as it is, and mean what Java serialization
 * does: the loader that the stream itself resolves classes by, or else the one of the code that
 * reads. Where that one has classes of the function, these are its classes.
 *
 * @param context the thread's
 * @param own the stream's or the reading code's; the thread's where that one means as much
 */
record ReadingLoader(ClassLoader context, ClassLoader own) {

  private static final String OURS = "io.picklejar.internal.";
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  /** Whether a stream has a way of its own to find classes. */
  private static final ClassValue<Boolean> RESOLVES =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> stream) {
          return resolves(stream);
        }
      };

  /** {@return the loader and no other} */
  static ReadingLoader of(ClassLoader loader) {
    return new ReadingLoader(loader, loader);
  }

  static ReadingLoader of(ObjectInputStream stream) {
    ClassLoader context = Envelopes.contextLoader();
    ClassLoader own = RESOLVES.get(stream.getClass()) ? held(stream) : caller();
    return new ReadingLoader(context, own != null && meansMore(own, context) ? own : context);
  }

  private static boolean meansMore(ClassLoader own, ClassLoader context) {
    return !isAboveOrSame(own, context)
        && (isAboveOrSame(context, own) || context == ClassLoader.getSystemClassLoader());
  }

  /** {@return where the classes of the function are looked up, and defined if they are absent} */
  ClassLoader place(PackedClosure closure) {
    for (PackedClass shipped : own == context ? List.<PackedClass>of() : closure.classes()) {
      Class<?> there = find(shipped.name(), own);
      if (there != null && there != find(shipped.name(), context)) {
        return own;
      }
    }
    return context;
  }

  private static @Nullable Class<?> find(String name, ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  private static boolean isAboveOrSame(ClassLoader above, ClassLoader loader) {
    for (ClassLoader place = loader; place != null; place = place.getParent()) {
      if (place == above) {
        return true;
      }
    }
    return false;
  }

  private static boolean resolves(Class<?> stream) {
    for (Class<?> type = stream; type != ObjectInputStream.class; type = type.getSuperclass()) {
      if (declaresResolving(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean declaresResolving(Class<?> stream) {
    try {
      return Arrays.stream(stream.getDeclaredMethods())
          .anyMatch(method -> method.getName().equals("resolveClass"));
    } catch (LinkageError e) {
      return true; // nothing can be told of it
    }
  }

  /** {@return the loader that the stream holds in a field of its own, or null} */
  private static @Nullable ClassLoader held(ObjectInputStream stream) {
    for (Class<?> type = stream.getClass();
        type != ObjectInputStream.class;
        type = type.getSuperclass()) {
      for (Field field : fields(type)) {
        if (!Modifier.isStatic(field.getModifiers())
            && ClassLoader.class.isAssignableFrom(field.getType())
            && Access.slot(field).read(stream) instanceof ClassLoader loader) {
          return WrapperLoaders.unwrap(loader);
        }
      }
    }
    return null;
  }

  private static Field[] fields(Class<?> type) {
    try {
      return type.getDeclaredFields();
    } catch (LinkageError e) {
      return new Field[0];
    }
  }

  /**
   * {@return the loader that Java serialization takes: of the nearest code that isn't the JDK's}
   */
  private static @Nullable ClassLoader caller() {
    return WALKER.walk(ReadingLoader::nearest);
  }

  private static @Nullable ClassLoader nearest(Stream<StackFrame> frames) {
    return frames
        .<Class<?>>map(StackFrame::getDeclaringClass)
        .filter(ReadingLoader::isUser)
        .map(Class::getClassLoader)
        .findFirst()
        .orElse(null);
  }

  private static boolean isUser(Class<?> type) {
    return !JdkClasses.contain(type) && !type.getName().startsWith(OURS);
  }
}
