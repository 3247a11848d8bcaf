package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.SerialMethods;
import java.io.Externalizable;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses how the objects of each class are flattened, once per class. */
final class Plans {
  private final Map<Class<?>, Plan> plans = new HashMap<>();
  private final HeapPolicy policy;

  Plans(HeapPolicy policy) {
    this.policy = policy;
  }

  /** {@return the plan for objects of exactly that class} */
  Plan of(Class<?> type) {
    Plan plan = plans.get(type);
    if (plan == null) {
      plan = choose(type);
      plans.put(type, plan);
    }
    return plan;
  }

  private Plan choose(Class<?> type) {
    if (type.isArray()) {
      return type.getComponentType().isPrimitive() ? new Plan.OfPrimitives() : new Plan.OfArray();
    }
    if (type == Class.class) {
      return new Plan.OfClass();
    }
    if (Enum.class.isAssignableFrom(type)) {
      return new Plan.OfEnum();
    }
    if (Proxy.isProxyClass(type)) {
      return new Plan.OfProxy();
    }
    MethodHandle replacer = SerialMethods.writeReplace(type);
    if (Lambdas.isLambda(type)) {
      return lambda(type, replacer);
    }
    SpecialKind special = Specials.of(type);
    if (special instanceof LoggerKind && policy.isUserClass(type)) {
      return ownLogger(type, replacer);
    }
    return special == null
        ? ordinary(type, replacer)
        : new Plan.OfSpecial(special, ordinary(type, replacer));
  }

  private Plan lambda(Class<?> spun, @Nullable MethodHandle writeReplace) {
    if (writeReplace != null) {
      return new Plan.OfLambda(writeReplace);
    }
    Node.LambdaForm form = LinkedForms.of(spun);
    return form == null ? ordinary(spun, null) : new Plan.OfLinkedLambda(form, Lambdas.slots(spun));
  }

  /** A logger of the user's own class is an object like others, unless a library's is inside. */
  private Plan ownLogger(Class<?> type, @Nullable MethodHandle replacer) {
    return isOwn(type) ? ordinary(type, replacer) : new Plan.OfRefused(RefusedKinds.logger(type));
  }

  /** {@return whether the state of the class's objects is the user's code's alone} */
  private boolean isOwn(Class<?> type) {
    return policy.isUserClass(type)
        && Hierarchy.downTo(type).stream()
            .allMatch(c -> policy.isUserClass(c) || RefusedKinds.isHarmless(c));
  }

  private Plan ordinary(Class<?> type, @Nullable MethodHandle replacer) {
    boolean serializable = Serializable.class.isAssignableFrom(type);
    RefusedKinds.Kind refused = serializable && !type.isHidden() ? null : RefusedKinds.of(type);
    if (refused != null && !isOwn(type)) {
      return new Plan.OfRefused(refused);
    }
    if (type.isRecord()) {
      return new InstancePlan(
          type, Shape.Protocol.RECORD, List.of(SerialLevel.ofFields(type)), replacer);
    }
    if (Externalizable.class.isAssignableFrom(type)) {
      return new InstancePlan(
          type, Shape.Protocol.EXTERNALIZABLE, List.of(external(type)), replacer);
    }
    return serializable
        ? new InstancePlan(type, Shape.Protocol.SERIALIZABLE, serializable(type), replacer)
        : new InstancePlan(type, Shape.Protocol.FIELDS, levels(type, false), null);
  }

  private static SerialLevel external(Class<?> type) {
    Shape.Level level = new Shape.Level(type.getName(), new String[0], new String[0], true);
    return new SerialLevel(level, new io.picklejar.internal.jvm.FieldSlot[0], new boolean[0], null);
  }

  private static List<SerialLevel> serializable(Class<?> type) {
    return levels(type, Access.serializationConstructor(type) != null);
  }

  /**
   * {@return the levels, super classes first}
   *
   * @param constructed whether a constructor makes the part above the first Serializable class
   */
  private static List<SerialLevel> levels(Class<?> type, boolean constructed) {
    Collection<Class<?>> hierarchy = Hierarchy.downTo(type);
    List<SerialLevel> levels = new ArrayList<>(hierarchy.size());
    for (Class<?> c : hierarchy) {
      if (Serializable.class.isAssignableFrom(c)) {
        levels.add(SerialLevel.ofSerializable(c));
      } else if (!constructed) {
        levels.add(SerialLevel.ofFields(c));
      }
    }
    return levels;
  }
}
