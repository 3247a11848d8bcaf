package io.picklejar.agent.scan;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.LookupKind;
import io.picklejar.internal.record.MethodRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Adds the reflective lookups to the record of a class, and the texts that are put together. Only
 * bodies that have some are followed from instruction to instruction.
 */
final class Lookups {

  private Lookups() {}

  static ClassRecord addTo(ClassRecord scanned, byte[] classFile) {
    if (scanned.methods().stream().noneMatch(Lookups::isFollowed)) {
      return scanned;
    }
    ClassNode node = new ClassNode();
    new ClassReader(classFile).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    List<MethodRecord> methods = new ArrayList<>();
    for (int i = 0; i < scanned.methods().size(); i++) {
      MethodRecord method = scanned.methods().get(i);
      methods.add(isFollowed(method) ? complete(method, node.name, node.methods.get(i)) : method);
    }
    return scanned.withMethods(List.copyOf(methods));
  }

  private static boolean isFollowed(MethodRecord method) {
    return looks(method) || builds(method);
  }

  private static boolean looks(MethodRecord method) {
    return method.facts().stream()
        .anyMatch(fact -> fact instanceof Fact.Call call && LookupKind.of(call.method()) != null);
  }

  private static boolean builds(MethodRecord method) {
    return method.facts().contains(new Fact.New(BuiltTexts.BUILDER));
  }

  private static MethodRecord complete(MethodRecord method, String owner, MethodNode body) {
    List<Fact> facts = new ArrayList<>(method.facts());
    BuiltTexts texts = BuiltTexts.of(body);
    texts.all(constants(method)).forEach(text -> facts.add(new Fact.BuiltText(text)));
    if (looks(method)) {
      facts.addAll(new LookupArguments(owner, body, texts).lookups());
    }
    return new MethodRecord(
        method.access(),
        method.name(),
        method.descriptor(),
        method.annotations(),
        List.copyOf(facts));
  }

  private static Set<String> constants(MethodRecord method) {
    Set<String> constants = new LinkedHashSet<>();
    for (Fact fact : method.facts()) {
      if (fact instanceof Fact.Text text) {
        constants.add(text.value());
      }
    }
    return constants;
  }
}
