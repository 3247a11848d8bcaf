package io.picklejar.internal.reach;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolution and selection over records (JVMS §5.4.3.2 to §5.4.3.4, §5.4.6). */
final class Hierarchy {

  private final Universe universe;
  private final Map<String, Set<String>> supertypes = new HashMap<>();
  private final Map<String, Set<String>> callable = new HashMap<>();

  Hierarchy(Universe universe) {
    this.universe = universe;
  }

  /** A member and the class that declares it. */
  record Declared<T>(ClassInfo owner, T member) {}

  @Nullable ClassInfo find(String type) {
    return universe.find(type);
  }

  boolean isUser(String type) {
    ClassInfo info = universe.find(type);
    return info != null && info.user();
  }

  /** {@return the type itself and all its supertypes, nearest first} */
  Set<String> supertypes(String type) {
    Set<String> known = supertypes.get(type);
    if (known == null) {
      known = new LinkedHashSet<>();
      collectSupertypes(type, known);
      supertypes.put(type, known);
    }
    return known;
  }

  private void collectSupertypes(String type, Set<String> into) {
    if (!into.add(type)) {
      return;
    }
    ClassInfo info = universe.find(type);
    if (info == null) {
      return;
    }
    if (info.record().superName() != null) {
      collectSupertypes(info.record().superName(), into);
    }
    info.record().interfaces().forEach(itf -> collectSupertypes(itf, into));
  }

  /** {@return the user classes of the super class chain, the type itself first} */
  List<ClassInfo> userChain(String type) {
    List<ClassInfo> chain = new ArrayList<>();
    for (String name = type; name != null; ) {
      ClassInfo info = universe.find(name);
      if (info == null || !info.user()) {
        break;
      }
      chain.add(info);
      name = info.record().superName();
    }
    return chain;
  }

  /** Field resolution, JVMS §5.4.3.2. */
  @Nullable Declared<FieldRecord> field(MemberRef ref) {
    ClassInfo info = universe.find(ref.owner());
    if (info == null) {
      return null;
    }
    FieldRecord field = info.record().field(ref.name(), ref.descriptor());
    if (field != null) {
      return new Declared<>(info, field);
    }
    return inheritedField(info.record(), ref);
  }

  private @Nullable Declared<FieldRecord> inheritedField(ClassRecord type, MemberRef ref) {
    for (String itf : type.interfaces()) {
      Declared<FieldRecord> found = field(new MemberRef(itf, ref.name(), ref.descriptor()));
      if (found != null) {
        return found;
      }
    }
    return type.superName() == null
        ? null
        : field(new MemberRef(type.superName(), ref.name(), ref.descriptor()));
  }

  /** Method resolution, JVMS §5.4.3.3 and §5.4.3.4: the class chain first, then superinterfaces. */
  @Nullable Declared<MethodRecord> method(MemberRef ref) {
    Declared<MethodRecord> inClass = inClassChain(ref.owner(), ref.name(), ref.descriptor());
    return inClass != null ? inClass : inInterfaces(ref.owner(), ref.name(), ref.descriptor());
  }

  private @Nullable Declared<MethodRecord> inClassChain(
      String type, String name, String descriptor) {
    for (String current = type; current != null; ) {
      ClassInfo info = universe.find(current);
      if (info == null) {
        return null;
      }
      MethodRecord method = info.record().method(name, descriptor);
      if (method != null) {
        return new Declared<>(info, method);
      }
      current = info.record().superName();
    }
    return null;
  }

  /** The maximally-specific default method, or else any abstract one (JVMS §5.4.3.3). */
  private @Nullable Declared<MethodRecord> inInterfaces(
      String type, String name, String descriptor) {
    Declared<MethodRecord> best = null;
    for (String supertype : supertypes(type)) {
      ClassInfo info = universe.find(supertype);
      if (info == null || !info.record().isInterface()) {
        continue;
      }
      MethodRecord method = info.record().method(name, descriptor);
      if (method != null
          && !method.isPrivate()
          && !method.isStatic()
          && isMoreSpecific(info, method, best)) {
        best = new Declared<>(info, method);
      }
    }
    return best;
  }

  private boolean isMoreSpecific(
      ClassInfo info, MethodRecord method, @Nullable Declared<MethodRecord> than) {
    if (than == null) {
      return true;
    }
    boolean below = supertypes(info.record().name()).contains(than.owner().record().name());
    return below
        || (than.member().isAbstract()
            && !method.isAbstract()
            && !supertypes(than.owner().record().name()).contains(info.record().name()));
  }

  /**
   * Method selection, JVMS §5.4.6: what runs when the resolved method is invoked on an object of
   * the class. Where a package-private method might or might not be overridden, both are given: a
   * public method of the same name in a subclass of another package is another method.
   */
  List<Declared<MethodRecord>> select(String type, MemberRef resolved) {
    Declared<MethodRecord> declared = method(resolved);
    boolean overridable = declared == null || (declared.member().access() & 0x5) != 0;
    List<Declared<MethodRecord>> selected = new ArrayList<>(1);
    for (String current = type; current != null; ) {
      ClassInfo info = universe.find(current);
      if (info == null) {
        break;
      }
      MethodRecord method = info.record().method(resolved.name(), resolved.descriptor());
      if (method != null && !method.isStatic() && !method.isPrivate()) {
        selected.add(new Declared<>(info, method));
        if (overridable && (method.access() & 0x5) != 0) {
          return selected;
        }
      }
      current = info.record().superName();
    }
    Declared<MethodRecord> inInterface =
        selected.isEmpty() ? inInterfaces(type, resolved.name(), resolved.descriptor()) : null;
    if (inInterface != null) {
      selected.add(inInterface);
    }
    return selected;
  }

  /**
   * {@return name and descriptor of the methods that code outside the analysis may call on an
   * object of the type: what its supertypes on the library side declare, and the method of a
   * functional interface of user code}
   */
  Set<String> callableFromOutside(String type) {
    Set<String> known = callable.get(type);
    if (known == null) {
      known = new HashSet<>();
      for (String supertype : supertypes(type)) {
        addCallable(supertype, known);
      }
      callable.put(type, known);
    }
    return known;
  }

  private void addCallable(String supertype, Set<String> into) {
    ClassInfo info = universe.find(supertype);
    if (info == null) {
      return;
    }
    boolean outside = !info.user();
    boolean functional = info.user() && isFunctional(info.record());
    for (MethodRecord method : info.record().methods()) {
      boolean virtual = !method.isStatic() && !method.isPrivate() && !method.isInitializer();
      if (virtual && (outside || (functional && method.isAbstract()))) {
        into.add(method.name() + method.descriptor());
      }
    }
  }

  private static boolean isFunctional(ClassRecord type) {
    return type.isInterface()
        && type.methods().stream().filter(MethodRecord::isAbstract).count() == 1;
  }
}
