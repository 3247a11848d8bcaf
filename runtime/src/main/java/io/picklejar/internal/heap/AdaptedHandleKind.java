package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.Parts.some;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InaccessibleObjectException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Method handles that bind, filter, drop, permute, fold, choose or cast: their type, and either
 * their steps with the handles and values that these use, or the word for what the JDK makes.
 */
final class AdaptedHandleKind extends SpecialKind.Value {
  private static final int FIRST = 3;
  private static final String INVOKE = "java.lang.invoke.";
  private static final String VIEWED = "VIEWED";
  private static final String VARARGS = "VARARGS";
  private static final Set<String> MADE =
      Set.of("IDENTITY", "ZERO", "ARRAY_LOAD", "ARRAY_STORE", "ARRAY_LENGTH");

  AdaptedHandleKind() {
    super("MethodHandle.adapted");
  }

  @Override
  boolean handles(Class<?> type) {
    return MethodHandle.class.isAssignableFrom(type);
  }

  @Override
  Class<?> type(Object live) {
    return MethodHandle.class;
  }

  @Override
  boolean takes(Object live) {
    return content((MethodHandle) live) != null;
  }

  @Override
  @Nullable Object @Nullable [] parts(Object live) {
    @Nullable Object[] content = content((MethodHandle) live);
    if (content == null) {
      return null;
    }
    MethodType type = ((MethodHandle) live).type();
    @Nullable Object[] parts = new Object[content.length + 2];
    parts[0] = type.returnType();
    parts[1] = type.parameterArray();
    System.arraycopy(content, 0, parts, 2, content.length);
    return parts;
  }

  private static @Nullable Object @Nullable [] content(MethodHandle live) {
    String name = live.getClass().getName();
    if (Supertypes.named(live.getClass(), INVOKE + "BoundMethodHandle") != null) {
      return HandleForm.read(live);
    }
    if (name.equals(INVOKE + "MethodHandleImpl$AsVarargsCollector")) {
      return Handles.direct(live).isPresent() ? null : Parts.parts(VARARGS, live.asFixedArity());
    }
    if (name.equals(INVOKE + "MethodHandleImpl$IntrinsicMethodHandle")) {
      String intrinsic = String.valueOf(Fields.value(live, "intrinsicName"));
      return MADE.contains(intrinsic) ? Parts.parts(intrinsic) : null;
    }
    return Handles.direct(live).isPresent() ? null : viewed(live);
  }

  /** A direct handle that is called by another type with the same values. */
  private static @Nullable Object @Nullable [] viewed(MethodHandle live) {
    try {
      return Parts.parts(VIEWED, Handles.of(Fields.some(live, "member")));
    } catch (ReflectiveOperationException | IllegalStateException | InaccessibleObjectException e) {
      return null; // not direct, or out of reach without the agent
    }
  }

  @Override
  Object make(Class<?> declared, @Nullable Object[] parts) {
    MethodType type = MethodType.methodType((Class<?>) some(parts, 0), (Class<?>[]) some(parts, 1));
    if (some(parts, 2) instanceof int[] program) {
      return HandleSteps.make(type, program, Arrays.copyOfRange(parts, FIRST, parts.length));
    }
    MethodHandle made = made((String) some(parts, 2), type, parts);
    return made.isVarargsCollector() ? made : MethodHandles.explicitCastArguments(made, type);
  }

  private static MethodHandle made(String word, MethodType type, @Nullable Object[] parts) {
    return switch (word) {
      case "IDENTITY" -> MethodHandles.identity(type.returnType());
      case "ZERO" -> MethodHandles.zero(type.returnType());
      case "ARRAY_LOAD" -> MethodHandles.arrayElementGetter(type.parameterType(0));
      case "ARRAY_STORE" -> MethodHandles.arrayElementSetter(type.parameterType(0));
      case "ARRAY_LENGTH" -> MethodHandles.arrayLength(type.parameterType(0));
      case VIEWED -> ((MethodHandle) some(parts, FIRST)).asFixedArity();
      case VARARGS -> varargs((MethodHandle) some(parts, FIRST), type);
      default -> throw new IllegalArgumentException("unknown method handle " + word);
    };
  }

  private static MethodHandle varargs(MethodHandle fixed, MethodType type) {
    return fixed.asVarargsCollector(type.lastParameterType());
  }
}
