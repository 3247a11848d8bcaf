package io.picklejar.internal.reach;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Static fields and class initialization (JVMS §5.5). */
final class Statics {

  private final Hierarchy hierarchy;
  private final ScalaObjects scala;
  private final Heap heap;
  private final Reach reach;
  private final Set<MemberRef> used = new HashSet<>();

  Statics(Hierarchy hierarchy, Heap heap, Reach reach) {
    this.hierarchy = hierarchy;
    this.scala = new ScalaObjects(hierarchy);
    this.heap = heap;
    this.reach = reach;
  }

  /** {@code getstatic}. */
  void read(MemberRef ref, Step why) {
    Hierarchy.Declared<FieldRecord> field = hierarchy.field(ref);
    if (field == null) {
      reach.types().load(ref.owner(), why);
      return;
    }
    if (field.owner().user()) {
      reach.types().load(ref.owner(), why);
      read(field, why);
    }
  }

  void read(Hierarchy.Declared<FieldRecord> field, Step why) {
    String owner = field.owner().record().name();
    initialize(owner, why);
    StaticField id = new StaticField(owner, field.member().name(), field.member().descriptor());
    boolean known = reach.found().statics.containsKey(id) || reach.found().left.containsKey(id);
    if (isInlined(field.member()) || known) {
      return;
    }
    Step step = why.then(id.toString());
    loadType(id.descriptor(), step);
    if (!field.owner().initialized() || JvmStatics.isAssertionStatus(field.member())) {
      reach.found().left.put(id, step);
    } else if (JvmStatics.isEnumConstant(field.owner().record(), field.member())) {
      reach.found().left.put(id, step);
      heap.constants(id);
    } else if (JvmStatics.belongsToJvm(field.member())
        || scala.isEnumeration(field)
        || !ships(id, step)) {
      reach.found().left.put(id, step);
      runInitializer(owner, step);
    } else if (heap.completedByInitializer(id)) {
      runInitializer(owner, step);
    }
  }

  /** A field that is not final may have a constant to start with (JVMS §4.7.2), and change. */
  private static boolean isInlined(FieldRecord field) {
    return field.constant() && Modifier.isFinal(field.access());
  }

  /** The worker finds the field by name and type. */
  private void loadType(String descriptor, Step why) {
    String element = descriptor.substring(descriptor.lastIndexOf('[') + 1);
    if (element.startsWith("L")) {
      reach.types().load(element.substring(1, element.length() - 1), why);
    }
  }

  private boolean ships(StaticField id, Step step) {
    reach.found().statics.put(id, step);
    reach.found().roots.put(id.toString(), step);
    boolean ships = heap.ships(id, step);
    if (!ships) {
      reach.found().statics.remove(id);
    }
    return ships;
  }

  /** {@code putstatic}. */
  void write(MemberRef ref, Step why) {
    Hierarchy.Declared<FieldRecord> field = hierarchy.field(ref);
    if (field != null && field.owner().user()) {
      String owner = field.owner().record().name();
      reach.types().load(ref.owner(), why);
      initialize(owner, why);
      if (!why.what().equals(owner.replace('/', '.') + ".<clinit>()")) {
        assign(field, new StaticField(owner, ref.name(), ref.descriptor()), why);
      }
    }
  }

  /**
   * The value may stay where it is. A small one goes along all the same, so that the worker knows
   * it: a later function that reads the static brings it again, and doesn't reset what the code has
   * assigned since.
   */
  private void assign(Hierarchy.Declared<FieldRecord> field, StaticField id, Step why) {
    boolean isNew = reach.found().written.putIfAbsent(id, why) == null;
    if (isNew && field.owner().initialized() && heap.isSmall(id)) {
      read(field, why);
    }
  }

  /** {@code getfield}: an enclosing instance keeps the field. */
  void readInstance(MemberRef ref) {
    Hierarchy.Declared<FieldRecord> field = hierarchy.field(ref);
    if (field != null
        && field.owner().user()
        && used.add(new MemberRef(field.owner().record().name(), ref.name(), ref.descriptor()))) {
      heap.fieldUsed(field.owner().record().name(), ref.name());
    }
  }

  /**
   * The worker initializes the class. One that the launcher has initialized brings its statics
   * along, an enum its constants too, and its initializer need not be followed.
   */
  void initialize(String type, Step why) {
    for (ClassInfo info : initializedWith(type)) {
      String name = info.record().name();
      if (reach.found().initialized.putIfAbsent(name, why) == null) {
        reach.types().execute(name, why);
        if (!info.initialized()) {
          runInitializer(name, why);
        } else if (info.record().isEnum()) {
          loadBodies(info.record(), why);
        }
      }
    }
  }

  /**
   * The class, its super classes, and those superinterfaces that declare defaults: all may be
   * initialized with it.
   */
  private List<ClassInfo> initializedWith(String type) {
    ClassInfo self = hierarchy.find(type);
    if (self == null || !self.user()) {
      return List.of();
    }
    if (self.record().isInterface()) {
      return List.of(self);
    }
    return hierarchy.supertypes(type).stream()
        .map(hierarchy::find)
        .filter(info -> info != null && info.user() && isInitializedWithClasses(info.record()))
        .toList();
  }

  /** As the JVM has it (JVMS §5.5). */
  private static boolean isInitializedWithClasses(ClassRecord type) {
    return !type.isInterface()
        || type.methods().stream().anyMatch(m -> !m.isAbstract() && !m.isStatic());
  }

  /** The constants that have a class body (JLS §8.9.1) are made of its class. */
  private void loadBodies(ClassRecord type, Step why) {
    MethodRecord initializer = type.method("<clinit>", "()V");
    if (initializer == null) {
      return;
    }
    for (Fact fact : initializer.facts()) {
      ClassInfo body = fact instanceof Fact.New made ? hierarchy.find(made.type()) : null;
      if (body != null && type.name().equals(body.record().superName())) {
        reach.types().execute(body.record().name(), why);
      }
    }
  }

  /** Only the worker's own initializer can make what a constant of the enum holds. */
  void unmade(String type) {
    Step why = reach.found().initialized.get(type);
    if (why != null) {
      runInitializer(type, why);
    }
  }

  private void runInitializer(String type, Step why) {
    ClassInfo info = hierarchy.find(type);
    if (info == null || reach.found().runInitializer.putIfAbsent(type, why) != null) {
      return;
    }
    MethodRecord initializer = info.record().method("<clinit>", "()V");
    if (initializer != null) {
      reach.execute(new Hierarchy.Declared<>(info, initializer), why);
    }
  }
}
