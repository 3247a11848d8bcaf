package io.picklejar.internal.closure;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MethodRecord;
import java.util.HashSet;
import java.util.Set;

/** The classes that the body of a method names. */
final class NamedInCode {

  private final Set<String> names = new HashSet<>();

  private NamedInCode() {}

  /** {@return their internal names} */
  static Set<String> of(MethodRecord method) {
    NamedInCode found = new NamedInCode();
    method.facts().forEach(found::fact);
    return found.names;
  }

  private void fact(Fact fact) {
    if (fact instanceof Fact.Read read) {
      names.add(read.field().owner());
    } else if (fact instanceof Fact.Write write) {
      names.add(write.field().owner());
    } else if (fact instanceof Fact.Call call) {
      names.add(call.method().owner());
    } else if (fact instanceof Fact.New made) {
      names.add(made.type());
    } else if (fact instanceof Fact.Mention mention) {
      names.add(mention.type());
    } else if (fact instanceof Fact.HandleConstant handle) {
      names.add(handle.handle().target().owner());
    } else if (fact instanceof Fact.Dynamic dynamic) {
      dynamic.call().arguments().forEach(this::argument);
    }
  }

  private void argument(Object argument) {
    if (argument instanceof Fact.Handle handle) {
      names.add(handle.target().owner());
    } else if (argument instanceof Fact.BootstrapCall call) {
      call.arguments().forEach(this::argument);
    }
  }
}
