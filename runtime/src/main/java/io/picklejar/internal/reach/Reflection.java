package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reflection by constant names. A body that calls a reflective lookup and holds string constants
 * reaches the classes that these name, and the members of that name in every user class known to
 * the analysis. Once a body makes objects reflectively, every class that is named as a value may be
 * the one it makes; once a body reads annotations, so may those that annotations name. A body that
 * enumerates members reaches the members of the classes that it names itself, and of objects their
 * fields.
 */
final class Reflection {

  private final Hierarchy hierarchy;
  private final Reach reach;
  private final Map<String, Step> names = new HashMap<>();
  private final Map<String, Step> known = new LinkedHashMap<>();
  private final Map<ClassInfo, Step> literals = new LinkedHashMap<>();
  private final Set<String> enumerated = new HashSet<>();
  private final Set<String> constructed = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private @Nullable Step finds;
  private @Nullable Step creates;
  private @Nullable Step annotations;

  Reflection(Hierarchy hierarchy, Reach reach) {
    this.hierarchy = hierarchy;
    this.reach = reach;
  }

  /** A user class that reflection might be aimed at. */
  void known(String type, Step why) {
    if (known.putIfAbsent(type, why) == null) {
      Map.copyOf(names).forEach((name, cause) -> members(type, name, cause));
      if (annotations != null) {
        annotated(type, annotations);
      }
    }
  }

  /** A user class is named as a value. */
  void literal(ClassInfo type, Step why) {
    if (literals.putIfAbsent(type, why) == null && creates != null) {
      construct(type, creates);
    }
  }

  /** A body that can run. */
  void body(Hierarchy.Declared<MethodRecord> method, Step why) {
    MethodRecord body = method.member();
    if (ReflectiveCalls.BY_NAME.in(body) || ReflectiveCalls.CREATE.in(body)) {
      body.facts().forEach(fact -> text(fact, why));
    }
    if (ReflectiveCalls.READ_FIELDS.in(body)) {
      reach.anyFieldUsed();
    }
    if (finds == null && ReflectiveCalls.FIND_CLASS.in(body)) {
      finds = why;
    }
    if (creates == null && ReflectiveCalls.CREATE.in(body)) {
      creates = why;
      Map.copyOf(literals).forEach((type, cause) -> construct(type, why));
    }
    if (annotations == null && ReflectiveCalls.ANNOTATIONS.in(body)) {
      annotations = why;
      Set.copyOf(known.keySet()).forEach(type -> annotated(type, why));
    }
    if (ReflectiveCalls.ENUMERATE.in(body)) {
      enumerate(method.owner().record().name(), why);
      body.facts().forEach(fact -> enumerate(fact, why));
    }
    if (ReflectiveCalls.passesClassToLibrary(body, hierarchy)) {
      body.facts().forEach(fact -> handed(fact, why));
    }
  }

  /**
   * {@return whether a body that can run finds classes by names that need not be constants of its
   * own}
   */
  boolean findsClassesByName() {
    return finds != null;
  }

  /**
   * Strings in values: those that name a class in a package of a user class of the closure may be
   * what is looked up.
   */
  void names(Set<String> texts) {
    Set<String> packages = new HashSet<>();
    known.keySet().forEach(type -> packages.add(packageOf(type)));
    for (String text : new TreeSet<>(texts)) {
      String type = text.replace('.', '/');
      if (isClassName(text)
          && packages.contains(packageOf(type))
          && named.add(text)
          && hierarchy.isUser(type)) {
        Step step = Objects.requireNonNull(finds).then("\"" + text + "\"");
        reach.types().literal(type, step);
        reach.statics().initialize(type, step);
      }
    }
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('/') + 1);
  }

  private void text(Fact fact, Step why) {
    if (!(fact instanceof Fact.Text text)) {
      return;
    }
    String type = text.value().replace('.', '/');
    if (isClassName(text.value()) && hierarchy.isUser(type)) {
      Step step = why.then("\"" + text.value() + "\"");
      reach.types().literal(type, step);
      reach.statics().initialize(type, step);
    }
    if (isMemberName(text.value()) && names.putIfAbsent(text.value(), why) == null) {
      Map.copyOf(known).keySet().forEach(owner -> members(owner, text.value(), why));
    }
  }

  private static boolean isClassName(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c));
  }

  private static boolean isMemberName(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isJavaIdentifierPart);
  }

  private void members(String type, String name, Step why) {
    ClassInfo info = hierarchy.find(type);
    if (info == null || !info.user()) {
      return;
    }
    for (MethodRecord method : info.record().methods()) {
      if (method.name().equals(name)) {
        reach.execute(new Hierarchy.Declared<>(info, method), why);
      }
    }
    for (FieldRecord field : info.record().fields()) {
      if (field.name().equals(name)) {
        field(info, field, why);
      }
    }
  }

  private void field(ClassInfo owner, FieldRecord field, Step why) {
    if (field.isStatic()) {
      reach.statics().read(new Hierarchy.Declared<>(owner, field), why);
    } else {
      reach
          .statics()
          .readInstance(new MemberRef(owner.record().name(), field.name(), field.descriptor()));
    }
  }

  private void construct(ClassInfo info, Step why) {
    if (info.user() && constructed.add(info.record().name())) {
      reach.types().instantiate(info.record().name(), why);
      info.record().methods().stream()
          .filter(method -> method.name().equals("<init>"))
          .forEach(method -> reach.execute(new Hierarchy.Declared<>(info, method), why));
    }
  }

  private void annotated(String type, Step why) {
    ClassInfo info = hierarchy.find(type);
    if (info != null && info.user()) {
      info.record().reflected().stream()
          .filter(hierarchy::isUser)
          .forEach(named -> reach.types().literal(named, why));
    }
  }

  /**
   * A class given to a library, which may make objects of it and call what is public, as mappers of
   * data do.
   */
  private void handed(Fact fact, Step why) {
    ClassInfo info =
        fact instanceof Fact.Mention mention && mention.literal()
            ? hierarchy.find(mention.type())
            : null;
    if (info == null || !info.user() || info.record().isEnum()) {
      return;
    }
    construct(info, why);
    for (MethodRecord method : info.record().methods()) {
      if ((method.access() & 0x1) != 0 && !method.isInitializer()) {
        reach.execute(new Hierarchy.Declared<>(info, method), why);
      }
    }
  }

  private static String namedBy(Fact fact) {
    if (fact instanceof Fact.Mention mention && mention.literal()) {
      return mention.type();
    }
    return fact instanceof Fact.Text text && isClassName(text.value())
        ? text.value().replace('.', '/')
        : "";
  }

  private void enumerate(Fact fact, Step why) {
    String type = namedBy(fact);
    if (!type.isEmpty() && hierarchy.isUser(type)) {
      enumerate(type, why);
    }
  }

  private void enumerate(String type, Step why) {
    ClassInfo info = hierarchy.find(type);
    if (info == null || !info.user() || !enumerated.add(type)) {
      return;
    }
    reach.types().literal(type, why);
    info.record().fields().forEach(field -> field(info, field, why));
    info.record().methods().stream()
        .filter(method -> !method.isInitializer())
        .forEach(method -> reach.execute(new Hierarchy.Declared<>(info, method), why));
  }
}
