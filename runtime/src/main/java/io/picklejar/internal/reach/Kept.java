package io.picklejar.internal.reach;

import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies keep rules, each once, when the class of its condition is reached. */
final class Kept {

  private final Hierarchy hierarchy;
  private final Reach reach;
  private final Map<String, List<KeepRule>> waiting = new HashMap<>();

  Kept(Hierarchy hierarchy, Reach reach) {
    this.hierarchy = hierarchy;
    this.reach = reach;
  }

  void add(KeepRule rule, Step start) {
    if (rule.condition() == null) {
      apply(rule, start);
    } else if (reach.found().loadable.containsKey(rule.condition())) {
      apply(rule, reach.found().loadable.get(rule.condition()));
    } else {
      waiting.computeIfAbsent(rule.condition(), condition -> new ArrayList<>()).add(rule);
    }
  }

  /** A class of user code is reached. */
  void reached(String type, Step why) {
    List<KeepRule> rules = waiting.remove(type);
    if (rules != null) {
      rules.forEach(rule -> apply(rule, why));
    }
  }

  private void apply(KeepRule rule, Step why) {
    ClassInfo info = hierarchy.find(rule.type());
    if (info == null || !info.user()) {
      return;
    }
    Step step = why.then("keep rule for " + rule.type().replace('/', '.'));
    reach.types().literal(rule.type(), step);
    for (FieldRecord field : info.record().fields()) {
      if (keeps(rule, field)) {
        read(info, field, step);
      }
    }
    for (MethodRecord method : info.record().methods()) {
      if (keeps(rule, method)) {
        execute(info, method, step);
      }
    }
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

  private void execute(ClassInfo owner, MethodRecord method, Step why) {
    if (method.name().equals("<init>")) {
      reach.types().instantiate(owner.record().name(), why);
    }
    if (method.isStatic()) {
      reach.statics().initialize(owner.record().name(), why);
    }
    reach.execute(new Hierarchy.Declared<>(owner, method), why);
  }

  private static boolean keeps(KeepRule rule, FieldRecord field) {
    return rule.all().contains(KeepRule.Kind.FIELD)
        || rule.members().stream()
            .anyMatch(
                member ->
                    member.kind() == KeepRule.Kind.FIELD && member.name().equals(field.name()));
  }

  private static boolean keeps(KeepRule rule, MethodRecord method) {
    if (method.name().equals("<clinit>")) {
      return false;
    }
    KeepRule.Kind kind = method.isInitializer() ? KeepRule.Kind.CONSTRUCTOR : KeepRule.Kind.METHOD;
    return rule.all().contains(kind)
        || rule.members().stream().anyMatch(member -> names(member, method));
  }

  private static boolean names(KeepRule.Member member, MethodRecord method) {
    return member.kind() != KeepRule.Kind.FIELD
        && member.name().equals(method.name())
        && (member.parameters() == null || method.descriptor().startsWith(member.parameters()));
  }
}
