package io.picklejar.internal.heap;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a bound or adapted method handle does, read from the JVM's form of it: a list of names, each
 * a parameter, a value that the handle holds, or a call of a handle with earlier names. {@link
 * HandleSteps} is the same for workers.
 */
final class HandleForm {
  private static final String IMPL = "java.lang.invoke.MethodHandleImpl";

  private final MethodHandle live;
  private final List<@Nullable Object> values = new ArrayList<>();
  private final List<Integer> steps = new ArrayList<>();
  private final Map<Object, Integer> references = new HashMap<>();
  private final Map<Object, Object[]> alternatives = new HashMap<>();
  private int calls;

  private HandleForm(MethodHandle live) {
    this.live = live;
  }

  /** {@return the steps, and the values that these use, or null if the form has something else} */
  static @Nullable Object @Nullable [] read(MethodHandle live) {
    try {
      return new HandleForm(live).read();
    } catch (ReflectiveOperationException | IllegalStateException | InaccessibleObjectException e) {
      return null; // a JDK whose forms are others, or out of reach without the agent
    }
  }

  private @Nullable Object @Nullable [] read() throws ReflectiveOperationException {
    Object form = Fields.some(live, "form");
    Object[] names = (Object[]) Fields.some(form, "names");
    int arity = number(form, "arity");
    for (int i = 1; i < arity; i++) {
      references.put(key(names[i]), HandleSteps.parameter(i - 1));
    }
    for (int i = arity; i < names.length; i++) {
      if (!name(names[i])) {
        return null;
      }
    }
    int result = number(form, "result");
    Integer reference = result < 0 ? Integer.valueOf(-1) : references.get(key(names[result]));
    return reference == null ? null : finish(reference);
  }

  private @Nullable Object[] finish(int result) {
    int[] program = new int[steps.size() + 1];
    program[0] = result;
    for (int i = 0; i < steps.size(); i++) {
      program[i + 1] = steps.get(i);
    }
    values.add(0, program);
    return values.toArray();
  }

  /** {@return whether the name is of a kind that is known here} */
  private boolean name(Object name) throws ReflectiveOperationException {
    Object member = Fields.some(Fields.some(name, "function"), "member");
    Class<?> owner = (Class<?>) Fields.some(member, "clazz");
    String method = (String) Fields.some(member, "name");
    @Nullable Object[] arguments = (Object[]) Fields.some(name, "arguments");
    if (owner == live.getClass()) {
      references.put(key(name), value(Fields.value(live, method)));
      return true;
    }
    if (owner == MethodHandle.class && method.equals("invokeBasic")) {
      return invoked(name, arguments);
    }
    if (owner.getName().equals(IMPL) && method.equals("profileBoolean")) {
      references.put(key(name), references.get(key(arguments[0])));
      return true;
    }
    if (owner.getName().equals(IMPL) && method.equals("selectAlternative")) {
      alternatives.put(key(name), arguments);
      return true;
    }
    return Boolean.TRUE.equals(Calls.of(member, "isStatic"))
        && Boolean.TRUE.equals(Calls.of(member, "isMethod"))
        && call(name, List.of(value(Handles.of(member))), arguments, 0);
  }

  private boolean invoked(Object name, @Nullable Object[] arguments) {
    Object[] chosen = alternatives.get(key(arguments[0]));
    List<Integer> targets = new ArrayList<>();
    for (int i = 0; i < (chosen == null ? 1 : chosen.length); i++) {
      Integer reference = reference(chosen == null ? arguments[0] : chosen[i]);
      boolean condition = chosen != null && i == 0;
      if (reference == null || !condition && !isHandle(reference)) {
        return false;
      }
      targets.add(reference);
    }
    return call(name, targets, arguments, 1);
  }

  /** A handle that is computed, such as a call site's, is another one next time. */
  private boolean isHandle(int reference) {
    return HandleSteps.isValue(reference)
        && values.get(HandleSteps.index(reference)) instanceof MethodHandle;
  }

  /** The targets are one handle, or a condition and two. */
  private boolean call(
      Object name, List<Integer> targets, @Nullable Object[] arguments, int first) {
    steps.add(targets.size());
    steps.addAll(targets);
    steps.add(arguments.length - first);
    for (int i = first; i < arguments.length; i++) {
      Integer reference = reference(arguments[i]);
      if (reference == null) {
        return false;
      }
      steps.add(reference);
    }
    references.put(key(name), HandleSteps.result(calls++));
    return true;
  }

  /** An argument is a name, or a constant. */
  private @Nullable Integer reference(@Nullable Object argument) {
    boolean isName = argument != null && argument.getClass().getName().endsWith("LambdaForm$Name");
    return isName ? references.get(key(argument)) : Integer.valueOf(value(argument));
  }

  private int value(@Nullable Object value) {
    boolean counts = value != null && value.getClass().getName().equals(IMPL + "$CountingWrapper");
    values.add(counts ? Fields.value(Objects.requireNonNull(value), "target") : value);
    return HandleSteps.value(values.size() - 1);
  }

  private static Object key(@Nullable Object name) {
    return Fields.some(Objects.requireNonNull(name), "index");
  }

  private static int number(Object live, String field) {
    return (Integer) Fields.some(live, field);
  }
}
