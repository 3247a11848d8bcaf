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
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses how the objects of each class are flattened, once per class. */
final class Plans {
  /**
   * Their protocol leaves out, without a word, what is not Serializable of what they hold, and the
   * source of an event.
   */
  private static final Set<String> LOSSY =
      Set.of(
          "java.beans.PropertyChangeSupport",
          "java.beans.VetoableChangeSupport",
          "java.util.EventObject",
          "javax.swing.event.EventListenerList",
          "javax.swing.tree.DefaultMutableTreeNode",
          "javax.swing.tree.DefaultTreeModel",
          "javax.swing.tree.DefaultTreeSelectionModel");

  private static final JdkConstantKind CONSTANT = new JdkConstantKind();

  private final Map<Class<?>, Plan> plans = new HashMap<>();
  private final Mocks mocks = Mocks.here();
  private final HeapPolicy policy;

  Plans(HeapPolicy policy) {
    this.policy = policy;
  }

  /** {@return the plan for that object} */
  Plan of(Object value) {
    Plan plan = mocks.contain(value) ? Mocks.PLAN : of(value.getClass());
    if (plan.constants != null && plan.constants.nameOf(value) != null) {
      return new Plan.OfSpecial(CONSTANT, plan, plan, policy);
    }
    while (plan instanceof Plan.OfSpecial special && !special.takes(value)) {
      plan = special.next();
    }
    return plan instanceof InstancePlan instance ? instance.of(value, this, policy) : plan;
  }

  /** {@return the plan for objects of exactly that class} */
  Plan of(Class<?> type) {
    Plan plan = plans.get(type);
    if (plan == null) {
      plan = choose(type);
      plan.constants = JdkConstants.of(type);
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
    if (Proxy.isProxyClass(type) && !HandleProxyKind.isProxy(type)) {
      return new Plan.OfProxy();
    }
    MethodHandle replacer = SerialMethods.writeReplace(type);
    if (replacer != null && Lambdas.isLambda(type)) {
      return new Plan.OfLambda(replacer);
    }
    Node.LambdaForm revealed = RevealedLambda.form(type);
    if (revealed != null) {
      return new Plan.OfRevealed(revealed);
    }
    boolean user = policy.isUserClass(type);
    SpecialKind special = Specials.of(type, user);
    RefusedKinds.Kind mixed = special != null && user ? special.mixed(type) : null;
    if (mixed != null) {
      return isOwn(type) ? ordinary(type, replacer) : new Plan.OfRefused(mixed);
    }
    return special == null ? ordinary(type, replacer) : special(special, type, user, replacer);
  }

  private Plan special(
      SpecialKind first, Class<?> type, boolean user, @Nullable MethodHandle replacer) {
    SpecialKind next = Specials.after(first, type, user);
    Plan ordinary = ordinary(type, replacer);
    return new Plan.OfSpecial(
        first, next == null ? ordinary : special(next, type, user, replacer), ordinary, policy);
  }

  /** {@return whether the state of the class's objects is the user's code's alone} */
  private boolean isOwn(Class<?> type) {
    return policy.isUserClass(type)
        && Hierarchy.downTo(type).stream()
            .allMatch(c -> policy.isUserClass(c) || RefusedKinds.isHarmless(c));
  }

  private Plan ordinary(Class<?> type, @Nullable MethodHandle replacer) {
    Plan plan = unresolved(type, replacer);
    boolean resolves = plan instanceof InstancePlan && SerialMethods.readResolve(type) != null;
    return resolves && isOwn(type) && !type.isRecord()
        ? ((InstancePlan) plan).orAsIs(ofAllFields(type))
        : plan;
  }

  private static InstancePlan ofAllFields(Class<?> type) {
    List<SerialLevel> levels = Hierarchy.downTo(type).stream().map(SerialLevel::ofFields).toList();
    return new InstancePlan(type, Shape.Protocol.FIELDS, levels, null);
  }

  private Plan unresolved(Class<?> type, @Nullable MethodHandle replacer) {
    boolean serializable =
        Serializable.class.isAssignableFrom(type) && !LOSSY.contains(type.getName());
    RefusedKinds.Kind refused = serializable && !type.isHidden() ? null : RefusedKinds.of(type);
    if (refused != null && (type.isHidden() || !isOwn(type))) {
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
    if (ClassValue.class.isAssignableFrom(type)) {
      // What it has computed stays; its constructor gives it a new place in the classes' caches.
      return serializable(type, replacer, c -> c != ClassValue.class && c != Object.class);
    }
    return serializable
        ? serializable(type, replacer)
        : new InstancePlan(type, Shape.Protocol.FIELDS, levels(type, c -> true), null);
  }

  private static SerialLevel external(Class<?> type) {
    Shape.Level level = new Shape.Level(type.getName(), new String[0], new String[0], true);
    return new SerialLevel(level, new io.picklejar.internal.jvm.FieldSlot[0], new boolean[0], null);
  }

  /**
   * What lies above the first Serializable class is made by a constructor in Java serialization,
   * which loses its state. Of user code it travels by its fields, unless one of them can't, or the
   * first Serializable class restores it itself: then it would be there twice.
   */
  private InstancePlan serializable(Class<?> type, @Nullable MethodHandle replacer) {
    boolean kept = !savesItself(type);
    InstancePlan byFields = serializable(type, replacer, c -> kept && policy.isUserClass(c));
    InstancePlan constructed = serializable(type, replacer, c -> false);
    return byFields.shape().levels().size() == constructed.shape().levels().size()
        ? byFields
        : byFields.orIfRefused(constructed);
  }

  private boolean savesItself(Class<?> type) {
    Class<?> first = type;
    while (Serializable.class.isAssignableFrom(first.getSuperclass())) {
      first = first.getSuperclass();
    }
    return SerialMethods.readObject(first) != null && policy.restoresAbove(first);
  }

  private static InstancePlan serializable(
      Class<?> type, @Nullable MethodHandle replacer, Predicate<Class<?>> byFields) {
    Class<?> above = type;
    while (Serializable.class.isAssignableFrom(above) || byFields.test(above)) {
      above = above.getSuperclass();
    }
    boolean constructed =
        above == Object.class || Access.serializationConstructor(type, above) != null;
    return new InstancePlan(
        type,
        Shape.Protocol.SERIALIZABLE,
        levels(type, c -> !constructed || byFields.test(c)),
        replacer);
  }

  /**
   * {@return the levels, super classes first}
   *
   * @param byFields which classes that are not Serializable have their fields taken
   */
  private static List<SerialLevel> levels(Class<?> type, Predicate<Class<?>> byFields) {
    Collection<Class<?>> hierarchy = Hierarchy.downTo(type);
    List<SerialLevel> levels = new ArrayList<>(hierarchy.size());
    for (Class<?> c : hierarchy) {
      if (Serializable.class.isAssignableFrom(c) && !LOSSY.contains(c.getName())) {
        levels.add(SerialLevel.ofSerializable(c));
      } else if (byFields.test(c) || LOSSY.contains(c.getName())) {
        levels.add(SerialLevel.ofFields(c));
      }
    }
    return levels;
  }
}
