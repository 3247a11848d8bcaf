package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;

/** What a method body brings when it can run. */
final class Bodies {

  private final Reach reach;
  private final Bootstraps bootstraps;
  private final Reflection reflection;
  private final CodeThatSerializes serialization;

  Bodies(Reach reach, Reflection reflection, CodeThatSerializes serialization) {
    this.reach = reach;
    this.bootstraps = new Bootstraps(reach);
    this.serialization = serialization;
    this.reflection = reflection;
  }

  void read(Hierarchy.Declared<MethodRecord> method, Step why) {
    for (Fact fact : method.member().facts()) {
      follow(fact, method.owner(), why);
    }
    reach.outgoing().body(method, why);
    reflection.body(method, why);
    serialization.body(method.member());
  }

  private void follow(Fact fact, ClassInfo caller, Step why) {
    if (fact instanceof Fact.Read read) {
      follow(read, why);
    } else if (fact instanceof Fact.Write write) {
      if (write.isStatic()) {
        reach.statics().write(write.field(), why);
      }
    } else if (fact instanceof Fact.Call call) {
      reach.dispatch().call(call.kind(), target(call, caller), why);
    } else if (fact instanceof Fact.New created) {
      reach.types().instantiate(created.type(), why);
    } else if (fact instanceof Fact.Mention mention) {
      follow(mention, why);
    } else if (fact instanceof Fact.Dynamic dynamic) {
      bootstraps.follow(dynamic.call(), why);
    } else if (fact instanceof Fact.HandleConstant constant) {
      reach.handle(constant.handle(), why);
    }
  }

  /**
   * A call of a method of a super class starts at the direct one, whichever is named (JVMS §6.5,
   * {@code invokespecial}).
   */
  private MemberRef target(Fact.Call call, ClassInfo caller) {
    MemberRef named = call.method();
    String above = caller.record().superName();
    boolean special =
        call.kind() == Fact.Call.Kind.SPECIAL && !call.itf() && !named.name().equals("<init>");
    if (special && above != null && isAbove(named.owner(), caller, above)) {
      return new MemberRef(above, named.name(), named.descriptor());
    }
    return named;
  }

  private boolean isAbove(String named, ClassInfo caller, String superName) {
    return !named.equals(caller.record().name())
        && reach.hierarchy().supertypes(superName).contains(named);
  }

  private void follow(Fact.Read read, Step why) {
    if (read.isStatic()) {
      reach.statics().read(read.field(), why);
    } else {
      reach.statics().readInstance(read.field());
    }
    Descriptors.classes(read.field().descriptor())
        .forEach(type -> reach.incoming().wants(type, why));
  }

  private void follow(Fact.Mention mention, Step why) {
    if (mention.literal()) {
      reach.types().literal(mention.type(), why);
    } else {
      reach.types().load(mention.type(), why);
      reach.incoming().takes(mention.type(), why);
    }
  }
}
