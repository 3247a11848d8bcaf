package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import java.util.List;
import java.util.Set;

/**
 * Dynamic call sites and constants (JVMS §5.4.3.6). Whatever the bootstrap method, its handles may
 * be invoked and its types are named; the bootstraps of the platform that find more than that have
 * a rule each.
 */
final class Bootstraps {

  private static final String CONSTANTS = "java/lang/invoke/ConstantBootstraps";
  private static final Set<String> KNOWN =
      Set.of(
          "java/lang/invoke/LambdaMetafactory",
          "java/lang/invoke/StringConcatFactory",
          "java/lang/runtime/ObjectMethods",
          "java/lang/runtime/SwitchBootstraps",
          "java/lang/runtime/ExactConversionsSupport",
          CONSTANTS,
          "java/lang/invoke/MethodHandles",
          "java/lang/Enum$EnumDesc",
          "java/lang/constant/ClassDesc",
          "scala/runtime/LambdaDeserialize",
          "scala/runtime/StructuralCallSite",
          "scala/runtime/SymbolLiteral");

  private final Reach reach;

  Bootstraps(Reach reach) {
    this.reach = reach;
  }

  void follow(Fact.BootstrapCall call, Step why) {
    String owner = call.bootstrap().target().owner();
    if (!KNOWN.contains(owner)) {
      reach.found().unknownBootstraps.add(call.bootstrap().target().toString());
    }
    reach.handle(call.bootstrap(), why);
    reach.types().loadAll(call.descriptor(), why);
    call.arguments().forEach(argument -> argument(argument, why));
    switch (owner) {
      case "java/lang/invoke/LambdaMetafactory" -> lambda(call, why);
      case "java/lang/runtime/SwitchBootstraps" -> selector(call, why);
      case CONSTANTS -> constant(call, why);
      default -> {}
    }
  }

  private void argument(Object argument, Step why) {
    if (argument instanceof Fact.Handle handle) {
      reach.handle(handle, why);
    } else if (argument instanceof Fact.TypeConstant type) {
      type(type.descriptor(), why);
    } else if (argument instanceof Fact.BootstrapCall nested) {
      follow(nested, why);
    }
  }

  private void type(String descriptor, Step why) {
    if (descriptor.startsWith("(")) {
      reach.types().loadAll(descriptor, why);
      return;
    }
    String type = internalName(descriptor);
    if (!type.isEmpty()) {
      reach.types().literal(type, why);
    }
  }

  /**
   * The interface of the lambda is the call site's return type; in the alternate form markers are
   * type arguments.
   */
  private void lambda(Fact.BootstrapCall call, Step why) {
    String returned = internalName(call.descriptor().substring(call.descriptor().indexOf(')') + 1));
    reach.types().function(returned, why);
    if (call.bootstrap().target().name().equals("altMetafactory")) {
      call.arguments().stream()
          .filter(Fact.TypeConstant.class::isInstance)
          .map(argument -> ((Fact.TypeConstant) argument).descriptor())
          .filter(descriptor -> descriptor.startsWith("L"))
          .forEach(descriptor -> reach.types().function(internalName(descriptor), why));
    }
  }

  /**
   * A pattern switch names enum constants by string, of the selector's type or of a nested {@code
   * EnumDesc}.
   */
  private void selector(Fact.BootstrapCall call, Step why) {
    String selector = internalName(call.descriptor().substring(1));
    if (!selector.isEmpty() && isEnum(selector)) {
      reach.statics().initialize(selector, why);
    }
  }

  private boolean isEnum(String type) {
    ClassInfo info = reach.hierarchy().find(type);
    return info != null && info.record().isEnum();
  }

  /** {@code ConstantBootstraps}: those that read a static, or find a field. */
  private void constant(Fact.BootstrapCall call, Step why) {
    List<Object> arguments = call.arguments();
    switch (call.bootstrap().target().name()) {
      case "getStaticFinal" -> {
        String holder = firstType(arguments, internalName(call.descriptor()));
        reach.statics().read(new MemberRef(holder, call.name(), call.descriptor()), why);
      }
      case "enumConstant" -> reach.statics().initialize(internalName(call.descriptor()), why);
      case "staticFieldVarHandle", "fieldVarHandle" -> variable(call, why);
      case "invoke" -> named(arguments, why);
      default -> {}
    }
  }

  private void variable(Fact.BootstrapCall call, Step why) {
    if (call.arguments().size() == 2 && call.arguments().get(1) instanceof Fact.TypeConstant type) {
      MemberRef field =
          new MemberRef(firstType(call.arguments(), ""), call.name(), type.descriptor());
      if (call.bootstrap().target().name().startsWith("static")) {
        reach.statics().read(field, why);
      } else {
        reach.statics().readInstance(field);
      }
    }
  }

  /** {@code ClassDesc.of("p.E")}, as javac names the enum of a qualified constant label. */
  private void named(List<Object> arguments, Step why) {
    for (Object argument : arguments) {
      if (argument instanceof String name) {
        String type = name.replace('.', '/');
        if (reach.hierarchy().isUser(type)) {
          reach.types().literal(type, why);
        }
      }
    }
  }

  private static String firstType(List<Object> arguments, String otherwise) {
    return !arguments.isEmpty() && arguments.get(0) instanceof Fact.TypeConstant type
        ? internalName(type.descriptor())
        : otherwise;
  }

  /**
   * {@return internal name of the class that a descriptor starts with, element class for arrays;
   * empty for primitives}
   */
  private static String internalName(String descriptor) {
    String element = descriptor.replaceFirst("^\\[+", "");
    return element.startsWith("L") ? element.substring(1, element.indexOf(';')) : "";
  }
}
