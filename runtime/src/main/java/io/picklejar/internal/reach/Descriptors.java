package io.picklejar.internal.reach;

import java.util.ArrayList;
import java.util.List;

/** The classes in descriptors (JVMS §4.3), element classes for arrays, by internal name. */
final class Descriptors {

  private Descriptors() {}

  /** {@return the classes of all types in the descriptor} */
  static List<String> classes(String descriptor) {
    List<String> classes = new ArrayList<>();
    for (int at = descriptor.indexOf('L'); at >= 0; at = descriptor.indexOf('L', at)) {
      int end = descriptor.indexOf(';', at);
      classes.add(descriptor.substring(at + 1, end));
      at = end;
    }
    return classes;
  }

  /** {@return the classes of the method's parameters} */
  static List<String> parameters(String descriptor) {
    return classes(descriptor.substring(0, descriptor.indexOf(')') + 1));
  }

  /** {@return the class of what the method returns, if that is a reference} */
  static List<String> result(String descriptor) {
    return classes(descriptor.substring(descriptor.indexOf(')') + 1));
  }
}
