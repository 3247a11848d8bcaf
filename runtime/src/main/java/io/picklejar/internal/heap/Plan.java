package io.picklejar.internal.heap;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the objects of one class are flattened. */
abstract class Plan {
  /** Whether a snapshot has told that it met the class. */
  boolean met;

  /** Which of the class's objects the JDK's API gives to everybody. */
  @Nullable JdkConstants constants;

  /** {@return the class's {@code writeReplace}, or null} */
  @Nullable MethodHandle replacer() {
    return null;
  }

  /** {@return the node of the object; its slots still hold live values} */
  abstract Node flatten(Object live) throws Exception;

  /** Arrays of primitives. */
  static final class OfPrimitives extends Plan {
    @Override
    Node flatten(Object live) {
      return new Node.PrimitiveArray(live);
    }
  }

  /** Arrays of references. */
  static final class OfArray extends Plan {
    @Override
    Node flatten(Object live) {
      return new Node.ObjectArray(
          live.getClass(), Arrays.copyOf((Object[]) live, Array.getLength(live), Object[].class));
    }
  }

  /** Class objects. */
  static final class OfClass extends Plan {
    @Override
    Node flatten(Object live) {
      Class<?> type = (Class<?>) live;
      if (type.isHidden()) {
        return new Node.Refused(
            Class.class,
            "the hidden class " + type.getName() + " cannot be named",
            "Use another class.");
      }
      return new Node.ClassLiteral(type);
    }
  }

  /** Enum constants. */
  static final class OfEnum extends Plan {
    @Override
    Node flatten(Object live) {
      Enum<?> constant = (Enum<?>) live;
      return new Node.EnumConstant(constant.getDeclaringClass(), constant.name());
    }
  }

  /** Dynamic proxies. */
  static final class OfProxy extends Plan {
    @Override
    Node flatten(Object live) {
      InvocationHandler handler = Proxy.getInvocationHandler(live);
      return new Node.DynamicProxy(List.of(live.getClass().getInterfaces()), handler);
    }
  }

  /** Lambdas that tell what they were linked with. */
  static final class OfLambda extends Plan {
    private final MethodHandle writeReplace;

    OfLambda(MethodHandle writeReplace) {
      this.writeReplace = writeReplace;
    }

    @Override
    Node flatten(Object live) throws ClassNotFoundException {
      Node.Lambda lambda = Lambdas.node(live, writeReplace);
      lambda.enclosing = Lambdas.capturesThis(lambda) ? 0 : -1;
      return lambda;
    }
  }

  /** Lambdas that don't tell, but whose class does. */
  static final class OfRevealed extends Plan {
    private final Node.LambdaForm form;

    OfRevealed(Node.LambdaForm form) {
      this.form = form;
    }

    @Override
    Node flatten(Object live) {
      return new Node.Lambda(form, RevealedLambda.captured(live));
    }
  }

  /** Kinds with a representation of their own. */
  static final class OfSpecial extends Plan {
    private final SpecialKind kind;
    private final Plan next;
    private final Plan otherwise;
    private final HeapPolicy policy;

    /**
     * @param next for objects that are not of the kind
     * @param otherwise for those that are, and go the ordinary way all the same
     */
    OfSpecial(SpecialKind kind, Plan next, Plan otherwise, HeapPolicy policy) {
      this.kind = kind;
      this.next = next;
      this.otherwise = otherwise;
      this.policy = policy;
    }

    /** {@return whether that object is of the kind} */
    boolean takes(Object live) {
      return kind.takes(live, policy);
    }

    /** {@return the plan for objects that are not} */
    Plan next() {
      return next;
    }

    @Override
    Node flatten(Object live) throws Exception {
      RefusedKinds.Kind refused = kind.refuses(live);
      if (refused != null) {
        return new OfRefused(refused).flatten(live);
      }
      @Nullable Object[] parts = kind.parts(live, policy);
      return parts == null
          ? otherwise.flatten(live)
          : new Node.Special(kind.name(), kind.type(live), parts);
    }
  }

  /** Kinds that never travel. */
  static final class OfRefused extends Plan {
    private final RefusedKinds.Kind kind;

    OfRefused(RefusedKinds.Kind kind) {
      this.kind = kind;
    }

    @Override
    Node flatten(Object live) {
      return new Node.Refused(live.getClass(), kind.reason(), kind.advice());
    }
  }
}
