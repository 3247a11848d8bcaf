package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Discovery;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.reach.Heap.Arrival;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Tells the analysis which classes and members the values have brought. */
final class Discovered {

  private final LiveUniverse universe;

  Discovered(LiveUniverse universe) {
    this.universe = universe;
  }

  /** {@return what the analysis makes of it} The classes are known to the universe from then on. */
  Arrival arrival(Discovery discovery) {
    if (discovery instanceof Discovery.Instance instance) {
      universe.add(instance.type(), instance.path());
      return new Arrival.Instance(LiveUniverse.internalName(instance.type()), instance.path());
    }
    if (discovery instanceof Discovery.Lambda lambda) {
      return lambda(lambda.form(), lambda.path());
    }
    if (discovery instanceof Discovery.Named named) {
      universe.add(named.type(), named.path());
      return new Arrival.Named(LiveUniverse.internalName(named.type()), named.path());
    }
    Discovery.Member member = (Discovery.Member) discovery;
    universe.add(member.owner(), member.path());
    return new Arrival.Member(handle(member), member.path());
  }

  private Arrival lambda(Node.LambdaForm form, String path) {
    universe.add(form.capturingClass(), path);
    universe.add(form.interfaceClass(), path);
    universe.add(form.implClass(), path);
    form.markers().forEach(marker -> universe.add(marker, path));
    MemberRef target =
        new MemberRef(
            LiveUniverse.internalName(form.implClass()), form.implName(), form.implDescriptor());
    return new Arrival.Lambda(
        LiveUniverse.internalName(form.capturingClass()),
        LiveUniverse.internalName(form.interfaceClass()),
        form.markers().stream().map(LiveUniverse::internalName).toList(),
        descriptors(form),
        new Fact.Handle(form.implKind(), target, form.implClass().isInterface()),
        path);
  }

  private static List<String> descriptors(Node.LambdaForm form) {
    List<String> descriptors = new ArrayList<>(form.bridges());
    descriptors.add(form.methodDescriptor());
    descriptors.add(form.instantiatedDescriptor());
    descriptors.add(form.capturedDescriptor());
    return descriptors;
  }

  /**
   * A reflective object may be used in any way that its kind of member allows; reading and invoking
   * reach the most.
   */
  private static Fact.Handle handle(Discovery.Member member) {
    boolean method = member.descriptor().startsWith("(");
    MemberRef target =
        new MemberRef(
            LiveUniverse.internalName(member.owner()), member.name(), member.descriptor());
    int kind = method ? methodKind(member) : fieldKind(member);
    return new Fact.Handle(kind, target, member.owner().isInterface());
  }

  private static int methodKind(Discovery.Member member) {
    return member.name().equals("<init>") ? 8 : member.owner().isInterface() ? 9 : 5;
  }

  private static int fieldKind(Discovery.Member member) {
    try {
      boolean isStatic =
          Modifier.isStatic(member.owner().getDeclaredField(member.name()).getModifiers());
      return isStatic ? 2 : 1;
    } catch (NoSuchFieldException | LinkageError e) {
      return 1;
    }
  }
}
