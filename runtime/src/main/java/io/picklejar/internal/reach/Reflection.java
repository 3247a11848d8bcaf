package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reflection by constant names. A body that calls a reflective lookup and holds string constants
 * reaches the classes that these name, and the members of that name in every user class known to
 * the analysis. A body that enumerates members reaches the members of the classes that it names
 * itself.
 */
final class Reflection {

  private static final Set<String> BY_NAME =
      Set.of(
          "java/lang/Class.forName",
          "java/lang/Class.getMethod",
          "java/lang/Class.getDeclaredMethod",
          "java/lang/Class.getField",
          "java/lang/Class.getDeclaredField",
          "java/lang/ClassLoader.loadClass",
          "java/lang/invoke/MethodHandles$Lookup.findStatic",
          "java/lang/invoke/MethodHandles$Lookup.findVirtual",
          "java/lang/invoke/MethodHandles$Lookup.findSpecial",
          "java/lang/invoke/MethodHandles$Lookup.findClass",
          "java/lang/invoke/MethodHandles$Lookup.findGetter",
          "java/lang/invoke/MethodHandles$Lookup.findSetter",
          "java/lang/invoke/MethodHandles$Lookup.findStaticGetter",
          "java/lang/invoke/MethodHandles$Lookup.findStaticSetter",
          "java/lang/invoke/MethodHandles$Lookup.findVarHandle",
          "java/lang/invoke/MethodHandles$Lookup.findStaticVarHandle",
          "java/lang/Enum.valueOf");
  private static final Set<String> CREATE =
      Set.of(
          "java/lang/Class.newInstance",
          "java/lang/Class.getConstructor",
          "java/lang/Class.getDeclaredConstructor",
          "java/lang/Class.getConstructors",
          "java/lang/Class.getDeclaredConstructors",
          "java/lang/invoke/MethodHandles$Lookup.findConstructor",
          "java/util/ServiceLoader.load");
  private static final Set<String> ENUMERATE =
      Set.of(
          "java/lang/Class.getMethods",
          "java/lang/Class.getDeclaredMethods",
          "java/lang/Class.getFields",
          "java/lang/Class.getDeclaredFields",
          "java/lang/Class.getRecordComponents");

  private final Hierarchy hierarchy;
  private final Reach reach;
  private final Map<String, Step> names = new HashMap<>();
  private final Map<String, Step> known = new LinkedHashMap<>();
  private final Set<String> enumerated = new HashSet<>();

  Reflection(Hierarchy hierarchy, Reach reach) {
    this.hierarchy = hierarchy;
    this.reach = reach;
  }

  /** A user class that reflection might be aimed at. */
  void known(String type, Step why) {
    if (known.putIfAbsent(type, why) == null && !names.isEmpty()) {
      Map.copyOf(names).forEach((name, cause) -> members(type, name, cause));
    }
  }

  /** A body that can run. */
  void body(Hierarchy.Declared<MethodRecord> method, Step why) {
    if (calls(method.member(), BY_NAME) || calls(method.member(), CREATE)) {
      method.member().facts().forEach(fact -> text(fact, why));
    }
    if (calls(method.member(), CREATE)) {
      method.member().facts().forEach(fact -> create(fact, why));
    }
    if (calls(method.member(), ENUMERATE)) {
      enumerate(method.owner().record().name(), why);
      method.member().facts().forEach(fact -> enumerate(fact, why));
    }
  }

  private static boolean calls(MethodRecord method, Set<String> members) {
    return method.facts().stream()
        .anyMatch(
            fact ->
                fact instanceof Fact.Call call
                    && members.contains(call.method().owner() + "." + call.method().name()));
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

  /** A class named in a body that makes objects by reflection may be one that it makes. */
  private void create(Fact fact, Step why) {
    String type = named(fact);
    ClassInfo info = type.isEmpty() ? null : hierarchy.find(type);
    if (info != null && info.user()) {
      reach.types().instantiate(type, why);
      info.record().methods().stream()
          .filter(method -> method.name().equals("<init>"))
          .forEach(method -> reach.execute(new Hierarchy.Declared<>(info, method), why));
    }
  }

  private static String named(Fact fact) {
    if (fact instanceof Fact.Mention mention && mention.literal()) {
      return mention.type();
    }
    return fact instanceof Fact.Text text && isClassName(text.value())
        ? text.value().replace('.', '/')
        : "";
  }

  private void enumerate(Fact fact, Step why) {
    String type = named(fact);
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
