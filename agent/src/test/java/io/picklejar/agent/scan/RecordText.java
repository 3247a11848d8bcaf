package io.picklejar.agent.scan;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A record as lines of text, for comparing it with another reader's. */
final class RecordText {

  private RecordText() {}

  /** {@return all but the facts and the reflected types} */
  static List<String> shape(ClassRecord scanned) {
    List<String> lines = new ArrayList<>();
    lines.add(
        scanned.majorVersion()
            + " "
            + scanned.access()
            + " "
            + scanned.name()
            + " "
            + scanned.superName());
    lines.add("interfaces " + scanned.interfaces());
    lines.add("nest " + scanned.nestHost() + " " + scanned.nestMembers());
    lines.add("permitted " + scanned.permittedSubclasses());
    lines.add("in " + scanned.enclosingClass() + " with " + scanned.memberClasses());
    for (FieldRecord field : scanned.fields()) {
      lines.add(
          "field "
              + field.access()
              + " "
              + field.name()
              + " "
              + field.descriptor()
              + " "
              + field.constant()
              + " "
              + new TreeSet<>(field.annotations()));
    }
    for (MethodRecord method : scanned.methods()) {
      lines.add(
          "method "
              + method.access()
              + " "
              + method.name()
              + method.descriptor()
              + " "
              + new TreeSet<>(method.annotations()));
    }
    return lines;
  }

  /**
   * {@return a line for each fact of each method, sorted, as one line can be noted before or after
   * another}
   */
  static List<String> facts(ClassRecord scanned) {
    List<String> lines = new ArrayList<>();
    for (MethodRecord method : scanned.methods()) {
      lines.add("method " + method.name() + method.descriptor());
      method.facts().stream()
          .filter(fact -> !(fact instanceof Fact.Lookup || fact instanceof Fact.BuiltText))
          .map(RecordText::fact)
          .sorted()
          .forEach(lines::add);
    }
    return lines;
  }

  private static String fact(Fact fact) {
    if (fact instanceof Fact.Read read) {
      return (read.isStatic() ? "getstatic " : "getfield ") + member(read.field());
    }
    if (fact instanceof Fact.Write write) {
      return (write.isStatic() ? "putstatic " : "putfield ") + member(write.field());
    }
    if (fact instanceof Fact.Call call) {
      return "call " + call.kind() + " " + member(call.method()) + " " + call.itf();
    }
    if (fact instanceof Fact.New created) {
      return "new " + created.type();
    }
    if (fact instanceof Fact.Mention mention) {
      return (mention.literal() ? "class " : "type ") + mention.type();
    }
    if (fact instanceof Fact.Dynamic dynamic) {
      return dynamic(dynamic.call());
    }
    if (fact instanceof Fact.HandleConstant constant) {
      return handle(constant.handle());
    }
    return "text " + ((Fact.Text) fact).value();
  }

  private static String dynamic(Fact.BootstrapCall call) {
    return "dynamic "
        + call.name()
        + call.descriptor()
        + " "
        + handle(call.bootstrap())
        + call.arguments().stream().map(RecordText::argument).collect(Collectors.toList());
  }

  private static String argument(Object argument) {
    if (argument instanceof Fact.TypeConstant type) {
      return type.descriptor();
    }
    if (argument instanceof Fact.Handle handle) {
      return handle(handle);
    }
    return argument instanceof Fact.BootstrapCall call
        ? dynamic(call)
        : argument.getClass().getSimpleName() + " " + argument;
  }

  private static String handle(Fact.Handle handle) {
    return "handle " + handle.kind() + " " + member(handle.target()) + " " + handle.itf();
  }

  private static String member(MemberRef member) {
    return member.owner() + "." + member.name() + " " + member.descriptor();
  }
}
