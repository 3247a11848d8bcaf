package io.picklejar.agent.scan;

import java.util.Set;

/**
 * Reads the class types of a descriptor or signature by recursive descent over the grammar of JVMS
 * §4.7.9.1.
 */
final class SignatureText {

  private final String text;
  private int at;

  SignatureText(String text) {
    this.text = text;
  }

  void collect(Set<String> found) {
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case 'L' -> classType(found);
        case 'T' -> at = text.indexOf(';', at) + 1;
        case '<' -> formalParameters(found);
        default -> at++;
      }
    }
  }

  private void formalParameters(Set<String> found) {
    at++;
    while (text.charAt(at) != '>') {
      at = text.indexOf(':', at);
      while (text.charAt(at) == ':') {
        at++;
        bound(found);
      }
    }
    at++;
  }

  private void bound(Set<String> found) {
    while (text.charAt(at) == '[') {
      at++;
    }
    if (text.charAt(at) == 'L') {
      classType(found);
    } else if (text.charAt(at) == 'T') {
      at = text.indexOf(';', at) + 1;
    }
  }

  private void classType(Set<String> found) {
    StringBuilder name = new StringBuilder();
    for (at++; text.charAt(at) != ';'; at++) {
      char c = text.charAt(at);
      if (c == '<') {
        found.add(name.toString());
        typeArguments(found);
      } else {
        found.add(c == '.' ? name.toString() : "");
        name.append(c == '.' ? '$' : c);
      }
    }
    at++;
    found.add(name.toString());
    found.remove("");
  }

  /** Leaves {@code at} on the closing bracket. */
  private void typeArguments(Set<String> found) {
    for (at++; text.charAt(at) != '>'; ) {
      char c = text.charAt(at);
      if (c == 'L') {
        classType(found);
      } else if (c == 'T') {
        at = text.indexOf(';', at) + 1;
      } else {
        at++;
      }
    }
  }
}
