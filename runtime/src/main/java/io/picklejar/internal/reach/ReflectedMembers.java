package io.picklejar.internal.reach;

import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.lang.reflect.Modifier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Members that reflection finds in a class, whether they are then used or not. */
final class ReflectedMembers {

  private final Hierarchy hierarchy;
  private final Reach reach;

  ReflectedMembers(Hierarchy hierarchy, Reach reach) {
    this.hierarchy = hierarchy;
    this.reach = reach;
  }

  /** Methods of the wanted names; null stands for all names. */
  void methods(String type, @Nullable Predicate<String> wanted, Step why) {
    ClassInfo info = info(type);
    for (MethodRecord method : info.record().methods()) {
      boolean named = wanted == null ? isWritten(method) : wanted.test(method.name());
      if (named && !method.isInitializer()) {
        execute(info, method, why);
      }
    }
  }

  /** Fields of the wanted names; null stands for all names. */
  void fields(String type, @Nullable Predicate<String> wanted, Step why) {
    ClassInfo info = info(type);
    for (FieldRecord field : info.record().fields()) {
      if (wanted == null || wanted.test(field.name())) {
        read(info, field, why);
      }
    }
  }

  void allMethods(String type, Step why) {
    methods(type, null, why);
  }

  void allFields(String type, Step why) {
    fields(type, null, why);
  }

  /** The accessors of a record have the names of its fields (JLS §8.10.3). */
  void accessors(String type, Step why) {
    ClassInfo info = info(type);
    for (MethodRecord method : info.record().methods()) {
      if (method.descriptor().startsWith("()")
          && info.record().fields().stream()
              .anyMatch(field -> !field.isStatic() && field.name().equals(method.name()))) {
        execute(info, method, why);
      }
    }
  }

  /** Objects of the class are made, by any of its constructors. */
  void construct(String type, Step why) {
    ClassInfo info = hierarchy.find(type);
    if (info == null
        || !info.user()
        || info.record().isEnum()
        || Modifier.isAbstract(info.record().access())) {
      return;
    }
    reach.types().instantiate(type, why);
    info.record().methods().stream()
        .filter(method -> method.name().equals("<init>"))
        .forEach(method -> reach.execute(new Hierarchy.Declared<>(info, method), why));
  }

  void publicMethods(ClassInfo info, Step why) {
    for (MethodRecord method : info.record().methods()) {
      if (Modifier.isPublic(method.access()) && !method.isInitializer()) {
        execute(info, method, why);
      }
    }
  }

  /**
   * What is called by name isn't made by the compiler, and is not the start of the program: whoever
   * goes through all methods leaves these out.
   */
  private static boolean isWritten(MethodRecord method) {
    return !method.isSynthetic()
        && !(method.name().equals("main") && method.descriptor().equals("([Ljava/lang/String;)V"));
  }

  private void execute(ClassInfo owner, MethodRecord method, Step why) {
    if (method.isStatic()) {
      reach.statics().initialize(owner.record().name(), why);
    }
    reach.execute(new Hierarchy.Declared<>(owner, method), why);
  }

  private void read(ClassInfo owner, FieldRecord field, Step why) {
    if (field.isStatic()) {
      reach.statics().read(new Hierarchy.Declared<>(owner, field), why);
    } else {
      reach
          .statics()
          .readInstance(new MemberRef(owner.record().name(), field.name(), field.descriptor()));
    }
  }

  private ClassInfo info(String type) {
    return java.util.Objects.requireNonNull(hierarchy.find(type), type);
  }
}
