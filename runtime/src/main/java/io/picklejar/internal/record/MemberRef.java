package io.picklejar.internal.record;

/**
 * A symbolic reference to a field or method (JVMS §5.1).
 *
 * @param owner internal name of the class named by the reference, which need not declare the
 *     member; an array type is in descriptor form
 * @param name member name
 * @param descriptor field or method descriptor
 */
public record MemberRef(String owner, String name, String descriptor) {

  @Override
  public String toString() {
    return owner.replace('/', '.') + '.' + name + (descriptor.startsWith("(") ? "()" : "");
  }
}
