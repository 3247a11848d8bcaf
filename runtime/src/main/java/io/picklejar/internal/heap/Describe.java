package io.picklejar.internal.heap;

/** Short names of nodes for messages. */
final class Describe {

  private Describe() {}

  /** {@return what the node stands for} */
  static String node(Node node) {
    if (node instanceof Node.Instance instance) {
      return "an object of " + instance.type().getName();
    }
    if (node instanceof Node.Special special) {
      return "an object of " + special.type().getName();
    }
    if (node instanceof Node.Lambda lambda) {
      return "a lambda of "
          + lambda.form().capturingClass().getName()
          + " ("
          + lambda.form().implName()
          + ")";
    }
    if (node instanceof Node.EnumConstant constant) {
      return constant.declaringClass().getName() + "." + constant.name();
    }
    if (node instanceof Node.DynamicProxy proxy) {
      return "a proxy of " + proxy.interfaces();
    }
    return node instanceof Node.ObjectArray array
        ? array.type().getTypeName()
        : node.getClass().getSimpleName();
  }
}
