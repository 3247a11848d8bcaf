package io.picklejar.internal.reach;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MethodRecord;
import java.util.HashSet;
import java.util.Set;

/** Types: named, loaded, executed, instantiated. Each tier includes the ones before it. */
final class Types {

  private static final Set<String> SERIALIZATION_HOOKS =
      Set.of(
          "writeObject",
          "readObject",
          "readObjectNoData",
          "writeReplace",
          "readResolve",
          "validateObject");

  private final Universe universe;
  private final Hierarchy hierarchy;
  private final Reach reach;
  private final Reflection reflection;
  private final RestoringConstructors constructors;
  private final Set<String> instantiated = new HashSet<>();
  private final Set<String> reflected = new HashSet<>();
  private final Set<String> restored = new HashSet<>();

  Types(Universe universe, Hierarchy hierarchy, Reach reach, Reflection reflection) {
    this.universe = universe;
    this.hierarchy = hierarchy;
    this.reach = reach;
    this.reflection = reflection;
    this.constructors = new RestoringConstructors(hierarchy);
  }

  /** The class must be definable on the worker, and so must its supertypes. */
  void load(String type, Step why) {
    String element = element(type);
    if (element.isEmpty() || reach.found().loadable.containsKey(element)) {
      return;
    }
    ClassInfo info = universe.find(element);
    if (info == null) {
      reach.found().missing.putIfAbsent(element, why);
    } else if (info.user()) {
      Step step = why.then(element.replace('/', '.'));
      reach.found().loadable.put(element, step);
      loadSupers(info.record(), step);
      reach.kept().reached(element, step);
    }
  }

  /** Linking a method type or handle loads every class of its descriptor (JVMS §5.4.3.5). */
  void loadAll(String descriptor, Step why) {
    Descriptors.classes(descriptor).forEach(type -> load(type, why));
  }

  private void loadSupers(ClassRecord record, Step why) {
    if (record.superName() != null) {
      load(record.superName(), why);
    }
    record.interfaces().forEach(itf -> load(itf, why));
  }

  /**
   * {@return internal name of the class or of the array's element class; empty for an array of
   * primitives}
   */
  private static String element(String type) {
    if (!type.startsWith("[")) {
      return type;
    }
    String element = type.substring(type.lastIndexOf('[') + 1);
    return element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
  }

  /**
   * Code of the class can run: it is verified, and its nest and enclosing classes are looked up.
   */
  void execute(String type, Step why) {
    load(type, why);
    ClassInfo info = universe.find(type);
    if (info == null || !info.user() || reach.found().executed.putIfAbsent(type, why) != null) {
      return;
    }
    Step step = why.then(type.replace('/', '.'));
    universe.verifierNeeds(type).forEach(needed -> loadIfThere(needed, step));
    around(info.record(), step);
    reflection.known(type, step);
    executeSuper(info.record(), step);
  }

  /** The simple and canonical names of a class ask for all that it lies in. */
  private void around(ClassRecord record, Step why) {
    if (record.nestHost() != null) {
      loadIfThere(record.nestHost(), why);
    }
    if (record.enclosingClass() != null) {
      loadIfThere(record.enclosingClass(), why);
      ClassInfo enclosing = universe.find(record.enclosingClass());
      if (enclosing != null && enclosing.user()) {
        around(enclosing.record(), why);
      }
    }
  }

  /** Super classes are linked with the class, so they are verified too (JVMS §5.4). */
  private void executeSuper(ClassRecord record, Step why) {
    for (String supertype : hierarchy.supertypes(record.name())) {
      if (!supertype.equals(record.name()) && hierarchy.isUser(supertype)) {
        execute(supertype, why);
      }
    }
  }

  private void loadIfThere(String type, Step why) {
    if (universe.find(type) != null) {
      load(type, why);
    }
  }

  /** The class is named as a value: reflection over it must work. */
  void literal(String type, Step why) {
    load(type, why);
    ClassInfo info = universe.find(type);
    if (info == null || !info.user()) {
      return;
    }
    around(info.record(), why);
    reflect(info.record(), why);
    reflection.known(type, why);
    reflection.literal(type, why);
    module(info, why);
    if (info.record().isEnum()) {
      reach.statics().initialize(type, why);
      constants(info, why);
    }
  }

  /** An object of Scala is what its static holds; so is what a proxy for it will look up. */
  private void module(ClassInfo type, Step why) {
    FieldRecord module = ScalaObjects.module(type);
    if (module != null) {
      reach.statics().read(new Hierarchy.Declared<>(type, module), why);
    }
  }

  private void constants(ClassInfo type, Step why) {
    for (FieldRecord field : type.record().fields()) {
      if (field.isStatic() && JvmStatics.isEnumConstant(type.record(), field)) {
        reach.statics().read(new Hierarchy.Declared<>(type, field), why);
      }
    }
  }

  private void reflect(ClassRecord record, Step why) {
    if (reflected.add(record.name())) {
      record.reflected().forEach(named -> loadIfThere(named, why));
      for (ClassInfo above : hierarchy.userChain(record.name())) {
        if (!above.record().name().equals(record.name())) {
          reflect(above.record(), why);
        }
      }
    }
  }

  /** A lambda or proxy implements the interface. */
  void function(String interfaceType, Step why) {
    instantiate(interfaceType, why);
  }

  /** The type has instances: calls select its methods, and the library may call back. */
  void instantiate(String type, Step why) {
    load(type, why);
    if (!instantiated.add(type)) {
      return;
    }
    ClassInfo info = universe.find(type);
    if (info == null || !info.user()) {
      return;
    }
    execute(type, why);
    reflect(info.record(), why);
    reflection.instance(type, why);
    reach.serialization().instance(type, why);
    reach.statics().initialize(type, why);
    module(info, why);
    serialVersion(type, why);
    reach.dispatch().instantiated(type);
    callbacks(type, why);
    reach.outgoing().instantiated(type, why);
  }

  /** Java serialization reads it wherever an object is written or read; mostly it is a constant. */
  private void serialVersion(String type, Step why) {
    for (ClassInfo info : hierarchy.userChain(type)) {
      FieldRecord version = info.record().field("serialVersionUID", "J");
      if (version != null && version.isStatic()) {
        reach.statics().read(new Hierarchy.Declared<>(info, version), why);
      }
    }
  }

  private void callbacks(String type, Step why) {
    Set<String> callable = hierarchy.callableFromOutside(type);
    for (String supertype : hierarchy.supertypes(type)) {
      ClassInfo info = universe.find(supertype);
      if (info != null && info.user()) {
        info.record().methods().stream()
            .filter(method -> isCallback(method, callable))
            .forEach(method -> callback(type, info, method, why));
      }
    }
  }

  private static boolean isCallback(MethodRecord method, Set<String> callable) {
    if (method.isInitializer()) {
      return false;
    }
    return callable.contains(method.name() + method.descriptor())
        || Annotations.calledByLibrary(method.annotations())
        || SERIALIZATION_HOOKS.contains(method.name());
  }

  /** Code that is not seen calls the method on an object of the type. */
  void callback(String type, ClassInfo owner, MethodRecord method, Step why) {
    reach.outgoing().called(method.descriptor(), why);
    if (method.isPrivate() || method.isStatic()) {
      reach.execute(new Hierarchy.Declared<>(owner, method), why);
      return;
    }
    var resolved =
        new io.picklejar.internal.record.MemberRef(type, method.name(), method.descriptor());
    hierarchy.select(type, resolved).forEach(selected -> reach.execute(selected, why));
  }

  /** An object of the class is made again on the worker: its restoring constructors run there. */
  void restored(String type, Step why) {
    if (!restored.add(type)) {
      return;
    }
    for (ClassInfo info : hierarchy.userChain(type)) {
      info.record().fields().stream()
          .filter(field -> field.isStatic() && JvmStatics.isSerialForm(field))
          .forEach(field -> reach.statics().read(new Hierarchy.Declared<>(info, field), why));
    }
    constructors.of(type).forEach(constructor -> reach.execute(constructor, why));
  }

  /**
   * The function object: whatever its supertypes declare may be called, its public methods when
   * nothing else says what.
   */
  void root(String type, Step why) {
    instantiate(type, why);
    invoked(type, why);
    boolean library = hierarchy.supertypes(type).stream().anyMatch(this::isFunctionTypeOfLibrary);
    for (String supertype : hierarchy.supertypes(type)) {
      ClassInfo info = universe.find(supertype);
      if (info != null && info.user()) {
        rootMethods(type, info, library, why);
      }
    }
  }

  /**
   * Who lacks the type calls the function by reflection, which initializes what declares the
   * method, also interfaces that instances of it don't initialize (JVMS §5.5, {@code
   * Method.invoke}).
   */
  void invoked(String type, Step why) {
    for (String supertype : hierarchy.supertypes(type)) {
      ClassInfo info = universe.find(supertype);
      if (info != null && info.user() && !info.initialized() && declaresCallable(info.record())) {
        reach.statics().initialize(supertype, why);
      }
    }
  }

  private static boolean declaresCallable(ClassRecord record) {
    return record.methods().stream().anyMatch(Types::isVirtual);
  }

  private static boolean isVirtual(MethodRecord method) {
    return !method.isStatic() && !method.isPrivate() && !method.isInitializer();
  }

  private boolean isFunctionTypeOfLibrary(String supertype) {
    ClassInfo info = universe.find(supertype);
    return info != null
        && !info.user()
        && !supertype.equals("java/lang/Object")
        && !supertype.startsWith("java/io/")
        && !supertype.equals("java/lang/Record")
        && !supertype.equals("java/lang/Enum")
        && !supertype.equals("java/lang/Comparable")
        && !supertype.startsWith("java/lang/constant/");
  }

  private void rootMethods(String type, ClassInfo info, boolean library, Step why) {
    boolean declaredAbove = !info.record().name().equals(type);
    for (MethodRecord method : info.record().methods()) {
      boolean isRoot = isVirtual(method) && (declaredAbove || !library);
      if (isRoot) {
        callback(type, info, method, why);
      }
      boolean isGiven =
          isRoot || Annotations.calledByLibrary(method.annotations()) || overrides(type, method);
      if (isGiven && !method.isBridge()) {
        reach.incoming().gives(Descriptors.parameters(method.descriptor()), why);
      }
    }
  }

  /**
   * The library calls a bridge, which calls the method with the types that it has (JLS §15.12.4.5).
   */
  private boolean overrides(String type, MethodRecord method) {
    String start = method.name() + '(';
    return isVirtual(method)
        && hierarchy.callableFromOutside(type).stream().anyMatch(name -> name.startsWith(start));
  }
}
