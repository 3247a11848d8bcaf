package io.picklejar.internal.record;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;

/**
 * The facts of one declared method and of its body.
 *
 * @param access access flags (JVMS §4.6)
 * @param name method name, {@code <init>} and {@code <clinit>} included
 * @param descriptor method descriptor
 * @param annotations internal names of the annotation types on the method and on its parameters
 * @param facts what the body does, in code order, without repetitions
 */
public record MethodRecord(
    int access, String name, String descriptor, Set<String> annotations, List<Fact> facts) {

  /** {@return whether the method is static} */
  public boolean isStatic() {
    return Modifier.isStatic(access);
  }

  /** {@return whether the method is private} */
  public boolean isPrivate() {
    return Modifier.isPrivate(access);
  }

  /** {@return whether the method has no body here} */
  public boolean isAbstract() {
    return Modifier.isAbstract(access);
  }

  /** {@return whether the compiler made the method, JVMS §4.7.8} */
  public boolean isSynthetic() {
    return (access & 0x1000) != 0;
  }

  /** {@return whether the compiler made the method to call another of the same name} */
  public boolean isBridge() {
    return (access & 0x40) != 0;
  }

  /** {@return whether the method is an instance or class initializer (JVMS §2.9)} */
  public boolean isInitializer() {
    return name.charAt(0) == '<';
  }
}
