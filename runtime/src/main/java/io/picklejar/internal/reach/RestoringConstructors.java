package io.picklejar.internal.reach;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.MethodRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The constructors that run when an object is made again: the canonical one of a record, the own
 * no-arg one of an Externalizable class, and that of the first class above which is not
 * Serializable. Objects of other classes are made without one.
 */
final class RestoringConstructors {
  private static final String SERIALIZABLE = "java/io/Serializable";
  private static final String EXTERNALIZABLE = "java/io/Externalizable";

  private final Hierarchy hierarchy;

  RestoringConstructors(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** {@return those of user classes, for an object of that class} */
  List<Hierarchy.Declared<MethodRecord>> of(String type) {
    List<ClassInfo> chain = hierarchy.userChain(type);
    if (chain.isEmpty()) {
      return List.of();
    }
    ClassInfo own = chain.get(0);
    if ("java/lang/Record".equals(own.record().superName())) {
      return constructors(own).toList();
    }
    Set<String> supertypes = hierarchy.supertypes(type);
    if (supertypes.contains(EXTERNALIZABLE)) {
      return withoutParameters(own).toList();
    }
    return supertypes.contains(SERIALIZABLE)
        ? chain.stream()
            .filter(info -> !isSerializable(info.record()))
            .limit(1)
            .flatMap(RestoringConstructors::withoutParameters)
            .toList()
        : List.of();
  }

  private boolean isSerializable(ClassRecord type) {
    return hierarchy.supertypes(type.name()).contains(SERIALIZABLE);
  }

  private static Stream<Hierarchy.Declared<MethodRecord>> withoutParameters(ClassInfo owner) {
    return constructors(owner).filter(method -> method.member().descriptor().equals("()V"));
  }

  private static Stream<Hierarchy.Declared<MethodRecord>> constructors(ClassInfo owner) {
    return owner.record().methods().stream()
        .filter(method -> method.name().equals("<init>"))
        .map(method -> new Hierarchy.Declared<>(owner, method));
  }
}
