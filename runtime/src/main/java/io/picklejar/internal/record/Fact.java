package io.picklejar.internal.record;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that a method body does. */
public sealed interface Fact {

  /** Reads a field: {@code getstatic} when {@code isStatic}, else {@code getfield}. */
  record Read(MemberRef field, boolean isStatic) implements Fact {}

  /** Writes a field: {@code putstatic} when {@code isStatic}, else {@code putfield}. */
  record Write(MemberRef field, boolean isStatic) implements Fact {}

  /** Invokes a method. {@code itf} says that the owner is an interface. */
  record Call(Kind kind, MemberRef method, boolean itf) implements Fact {
    /** The invocation instruction (JVMS §6.5). */
    public enum Kind {
      /** {@code invokevirtual}. */
      VIRTUAL,
      /** {@code invokespecial}. */
      SPECIAL,
      /** {@code invokestatic}. */
      STATIC,
      /** {@code invokeinterface}. */
      INTERFACE
    }
  }

  /** Creates an instance: {@code new} with the internal name of the class. */
  record New(String type) implements Fact {}

  /**
   * Names a type in a way that loads it when executed: {@code ldc} of a class, {@code checkcast},
   * {@code instanceof}, array creation, a caught exception type. Internal name of the element type
   * for arrays; primitives are left out.
   */
  record Mention(String type, boolean literal) implements Fact {}

  /** {@code invokedynamic} or {@code ldc} of a dynamic constant. */
  record Dynamic(BootstrapCall call) implements Fact {}

  /** {@code ldc} of a method handle. */
  record HandleConstant(Handle handle) implements Fact {}

  /** {@code ldc} of a string in a body, kept because reflection names its targets so. */
  record Text(String value) implements Fact {}

  /** A text that a body puts together, with {@link Lookup#ANY} for what is not constant. */
  record BuiltText(String value) implements Fact {}

  /**
   * A call that finds classes or members by reflection, with the constants that reach its
   * arguments.
   *
   * @param kind what it finds
   * @param types internal names of the classes that it looks at, or null when they are not known
   * @param names the names that it looks for, or null when they are not known or there are none; in
   *     a name that is put together {@link #ANY} stands for what is not constant
   */
  record Lookup(LookupKind kind, @Nullable Set<String> types, @Nullable Set<String> names)
      implements Fact {
    /** Stands for any text within a name. */
    public static final char ANY = '\u0001';
  }

  /**
   * A call site or constant computed by a bootstrap method (JVMS §4.7.23, §5.4.3.6).
   *
   * @param bootstrap the bootstrap method
   * @param name name at the call site
   * @param descriptor method descriptor (call site) or field descriptor (constant)
   * @param arguments static arguments: boxed numbers, {@link String}, {@link TypeConstant}, {@link
   *     Handle} or {@link BootstrapCall}
   */
  record BootstrapCall(Handle bootstrap, String name, String descriptor, List<Object> arguments) {}

  /**
   * A class ({@code descriptor} of a type) or method type ({@code descriptor} starts with '(')
   * constant.
   */
  record TypeConstant(String descriptor) {}

  /**
   * A method handle constant.
   *
   * @param kind reference kind 1 to 9 (JVMS §5.4.3.5)
   * @param target member
   * @param itf whether the owner is an interface
   */
  record Handle(int kind, MemberRef target, boolean itf) {}
}
