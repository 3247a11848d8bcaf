package io.picklejar.internal.heap;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a method handle that calls others one after the other. The program is the reference of the
 * result, then for each call the number of targets (one, or a condition and two), these, the number
 * of arguments, and these. What has been computed is kept in further parameters.
 */
final class HandleSteps {
  private static final int KINDS = 3;

  private final MethodType type;
  private final int[] program;
  private final @Nullable Object[] values;
  private final List<Class<?>> known;
  private final List<Integer> places = new ArrayList<>();

  private HandleSteps(MethodType type, int[] program, @Nullable Object[] values) {
    this.type = type;
    this.program = program;
    this.values = values;
    this.known = new ArrayList<>(type.parameterList());
  }

  /** {@return the reference of a parameter} */
  static int parameter(int index) {
    return index * KINDS;
  }

  /** {@return the reference of a value that the handle holds} */
  static int value(int index) {
    return index * KINDS + 1;
  }

  /** {@return the reference of the result of a call} */
  static int result(int index) {
    return index * KINDS + 2;
  }

  /** {@return whether the reference is one to a value that the handle holds} */
  static boolean isValue(int reference) {
    return reference % KINDS == 1;
  }

  /** {@return which value, parameter or call the reference is one to} */
  static int index(int reference) {
    return reference / KINDS;
  }

  /** {@return the handle} */
  static MethodHandle make(MethodType type, int[] program, @Nullable Object[] values) {
    MethodHandle made = new HandleSteps(type, program, values).from(1);
    return MethodHandles.explicitCastArguments(made, type);
  }

  /** {@return a handle on all that is known, for the rest of the program} */
  private MethodHandle from(int step) {
    if (step == program.length) {
      return last();
    }
    int targets = program[step];
    int count = program[step + 1 + targets];
    int first = step + 2 + targets;
    MethodHandle call = call(step, targets, first, count);
    int before = known.size();
    Class<?> given = call.type().returnType();
    places.add(given == void.class ? -1 : before);
    if (given != void.class) {
      known.add(given);
    }
    MethodHandle rest = from(first + count);
    return sharing(MethodHandles.collectArguments(rest, before, call), before);
  }

  private MethodHandle call(int step, int targets, int first, int count) {
    if (targets == 1) {
      return called(program[step + 1], first, count);
    }
    MethodHandle condition = picked(program[step + 1]);
    return MethodHandles.guardWithTest(
        MethodHandles.explicitCastArguments(
            condition, condition.type().changeReturnType(boolean.class)),
        called(program[step + 2], first, count),
        called(program[step + targets], first, count));
  }

  /** {@return a handle on all that is known which calls the target with the arguments} */
  private MethodHandle called(int target, int first, int count) {
    MethodHandle call = (MethodHandle) Objects.requireNonNull(values[index(target)]);
    call = call.asFixedArity();
    List<Integer> reorder = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int reference = program[first + i];
      int position = reorder.size();
      Class<?> wanted = call.type().parameterType(position);
      if (isValue(reference)) {
        call = MethodHandles.collectArguments(call, position, constant(wanted, reference));
      } else {
        int place = place(reference);
        call =
            MethodHandles.explicitCastArguments(
                call, call.type().changeParameterType(position, known.get(place)));
        reorder.add(place);
      }
    }
    return MethodHandles.permuteArguments(
        call, methodType(call.type().returnType(), known), ints(reorder));
  }

  private MethodHandle last() {
    int result = program[0];
    if (result < 0) {
      return MethodHandles.empty(methodType(void.class, known));
    }
    return picked(result);
  }

  /** {@return a handle on all that is known which gives one of it} */
  private MethodHandle picked(int reference) {
    if (isValue(reference)) {
      MethodHandle constant = constant(type.returnType(), reference);
      return MethodHandles.dropArguments(constant, 0, known);
    }
    int place = place(reference);
    Class<?> held = known.get(place);
    return MethodHandles.permuteArguments(
        MethodHandles.identity(held), methodType(held, known), place);
  }

  /** The JVM keeps all small numbers as an int. */
  private MethodHandle constant(Class<?> wanted, int reference) {
    Object value = values[index(reference)];
    boolean small = wanted.isPrimitive() && value instanceof Integer;
    MethodHandle constant = MethodHandles.constant(small ? int.class : wanted, value);
    return MethodHandles.explicitCastArguments(constant, methodType(wanted));
  }

  private int place(int reference) {
    return reference % KINDS == 0 ? index(reference) : places.get(index(reference));
  }

  /** {@return the handle whose last arguments are the first ones again, without them} */
  private MethodHandle sharing(MethodHandle handle, int count) {
    List<Integer> reorder = new ArrayList<>();
    for (int i = 0; i < handle.type().parameterCount(); i++) {
      reorder.add(i % count);
    }
    List<Class<?>> first = handle.type().parameterList().subList(0, count);
    return MethodHandles.permuteArguments(
        handle, methodType(handle.type().returnType(), first), ints(reorder));
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
