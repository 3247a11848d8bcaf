package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Enums and records nested in interfaces. */
// ships: InnerEnumOfInterfaceTarget$Api.LOG
public final class InnerEnumOfInterfaceTarget {
  private InnerEnumOfInterfaceTarget() {}

  interface Api {
    List<String> LOG = new ArrayList<>();

    enum Status {
      OK,
      FAILED;

      Status log() {
        LOG.add(name());
        return this;
      }
    }

    record Result(Status status) {}
  }

  public static List<Supplier<?>> functions() {
    Api.LOG.add("main");
    return List.of(() -> new Api.Result(Api.Status.OK.log()) + "" + Api.LOG);
  }
}
