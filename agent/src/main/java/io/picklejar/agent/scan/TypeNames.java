package io.picklejar.agent.scan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** The internal names of the class types found in descriptors and generic signatures. */
final class TypeNames {

  private final Set<String> names = new LinkedHashSet<>();

  /**
   * {@return the class that an internal name or an array descriptor is made of, or null for
   * primitive arrays}
   */
  static @Nullable String element(String internalNameOrArray) {
    if (internalNameOrArray.charAt(0) != '[') {
      return internalNameOrArray;
    }
    int start = internalNameOrArray.lastIndexOf('[') + 1;
    boolean isClass = internalNameOrArray.charAt(start) == 'L';
    return isClass
        ? internalNameOrArray.substring(start + 1, internalNameOrArray.length() - 1)
        : null;
  }

  Set<String> toSet() {
    return names;
  }

  void add(String internalName) {
    names.add(Names.of(internalName));
  }

  void addAll(String @Nullable [] internalNames) {
    if (internalNames != null) {
      for (String name : internalNames) {
        add(name);
      }
    }
  }

  /** Adds each class type of a field, method or array descriptor (JVMS §4.3). */
  void addDescriptor(String descriptor) {
    for (int start = descriptor.indexOf('L'); start >= 0; ) {
      int end = descriptor.indexOf(';', start);
      add(descriptor.substring(start + 1, end));
      start = descriptor.indexOf('L', end);
    }
  }

  /**
   * Adds each class type of a class or method signature (JVMS §4.7.9.1), an inner class under its
   * binary name.
   */
  void addSignature(@Nullable String signature) {
    if (signature != null) {
      new SignatureReader(signature).accept(new Signature());
    }
  }

  /** Adds each class type of a field or record component signature. */
  void addTypeSignature(@Nullable String signature) {
    if (signature != null) {
      new SignatureReader(signature).acceptType(new Signature());
    }
  }

  private final class Signature extends SignatureVisitor {

    private final Deque<String> open = new ArrayDeque<>();

    Signature() {
      super(Scanner.API);
    }

    @Override
    public void visitClassType(String name) {
      open.push(name);
      add(name);
    }

    @Override
    public void visitInnerClassType(String name) {
      open.push(open.pop() + '$' + name);
      add(open.element());
    }

    @Override
    public void visitEnd() {
      open.pop();
    }
  }
}
