package io.picklejar.agent.scan;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.Set;

/**
 * Every class type that the bodies of a class name: all that the type-inferring verifier (JVMS
 * §4.10.2), used for class files without stack maps, could load.
 */
final class NamedTypes {

  private final TypeNames types = new TypeNames();

  private NamedTypes() {}

  static Set<String> of(byte[] classFile) {
    NamedTypes named = new NamedTypes();
    named.types.add("java/lang/Throwable");
    ClassRecord scanned = Scanner.scan(classFile);
    for (MethodRecord method : scanned.methods()) {
      named.types.addDescriptor(method.descriptor());
      method.facts().forEach(named::add);
    }
    return named.types.toSet();
  }

  private void add(Fact fact) {
    if (fact instanceof Fact.Read read) {
      add(read.field());
    } else if (fact instanceof Fact.Write write) {
      add(write.field());
    } else if (fact instanceof Fact.Call call) {
      add(call.method());
    } else if (fact instanceof Fact.New created) {
      types.add(created.type());
    } else if (fact instanceof Fact.Mention mention) {
      types.add(mention.type());
    } else if (fact instanceof Fact.Dynamic dynamic) {
      types.addDescriptor(dynamic.call().descriptor());
    }
  }

  private void add(MemberRef member) {
    String owner = TypeNames.element(member.owner());
    if (owner != null) {
      types.add(owner);
    }
    types.addDescriptor(member.descriptor());
  }
}
