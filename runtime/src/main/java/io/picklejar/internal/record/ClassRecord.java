package io.picklejar.internal.record;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one class file.
 *
 * @param majorVersion class file version (JVMS §4.1)
 * @param access access flags of the class file (JVMS §4.1-B)
 * @param name internal name
 * @param superName internal name of the super class, absent only for {@code java/lang/Object}
 * @param interfaces internal names of the direct superinterfaces
 * @param nestHost internal name of the nest host when the class is a member of another class's nest
 *     (JVMS §4.7.28)
 * @param nestMembers internal names of the nest members when the class is a nest host (JVMS
 *     §4.7.29)
 * @param permittedSubclasses internal names of the sealed family (JVMS §4.7.31)
 * @param enclosingClass internal name of the immediately enclosing class (JVMS §4.7.6, §4.7.7)
 * @param memberClasses internal names of the member classes (JVMS §4.7.6)
 * @param fields declared fields in class file order
 * @param methods declared methods in class file order
 * @param reflected internal names of all types that reflection over the class resolves: descriptors
 *     and generic signatures (JVMS §4.7.9) of the class and its members, record components and
 *     annotation values
 */
public record ClassRecord(
    int majorVersion,
    int access,
    String name,
    @Nullable String superName,
    List<String> interfaces,
    @Nullable String nestHost,
    List<String> nestMembers,
    List<String> permittedSubclasses,
    @Nullable String enclosingClass,
    List<String> memberClasses,
    List<FieldRecord> fields,
    List<MethodRecord> methods,
    Set<String> reflected) {

  /** {@return whether the class file is an interface} */
  public boolean isInterface() {
    return Modifier.isInterface(access);
  }

  /** {@return whether the class file is an enum or the body of an enum constant} */
  public boolean isEnum() {
    return (access & 0x4000) != 0;
  }

  /** {@return the same class with those methods} */
  public ClassRecord withMethods(List<MethodRecord> others) {
    return new ClassRecord(
        majorVersion,
        access,
        name,
        superName,
        interfaces,
        nestHost,
        nestMembers,
        permittedSubclasses,
        enclosingClass,
        memberClasses,
        fields,
        others,
        reflected);
  }

  /** {@return the declared method with that name and descriptor, or null} */
  public @Nullable MethodRecord method(String methodName, String descriptor) {
    for (MethodRecord method : methods) {
      if (method.name().equals(methodName) && method.descriptor().equals(descriptor)) {
        return method;
      }
    }
    return null;
  }

  /** {@return the declared field with that name and descriptor, or null} */
  public @Nullable FieldRecord field(String fieldName, String descriptor) {
    for (FieldRecord field : fields) {
      if (field.name().equals(fieldName) && field.descriptor().equals(descriptor)) {
        return field;
      }
    }
    return null;
  }
}
