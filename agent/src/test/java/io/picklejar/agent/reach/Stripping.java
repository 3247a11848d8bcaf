package io.picklejar.agent.reach;

import io.picklejar.internal.reach.Reached;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stripping would save over all functions of a jar, each in a closure of its own.
 *
 * @param functions number of functions
 * @param classes loadable classes
 * @param bytes of their class files, deflated
 * @param strippedBytes of the stripped files of the same classes, deflated
 * @param strippedClasses classes that are loadable when only what is left is verified
 * @param strippedClassBytes of their stripped files, deflated
 * @param nanos what stripping took
 */
record Stripping(
    int functions,
    int classes,
    int bytes,
    int strippedBytes,
    int strippedClasses,
    int strippedClassBytes,
    long nanos) {

  static Stripping of(Map<String, byte[]> classFiles) {
    JarUniverse universe = new JarUniverse(classFiles, Map.of(), true);
    Stripping sum = new Stripping(0, 0, 0, 0, 0, 0, 0);
    for (String root : BeamFunctionsTest.functions(universe, classFiles.keySet())) {
      sum = sum.plus(of(root, universe, classFiles));
    }
    return sum;
  }

  private static Stripping of(String root, JarUniverse universe, Map<String, byte[]> classFiles) {
    Reached reached = universe.reached(root);
    Map<String, byte[]> stripped = new HashMap<>();
    List<byte[]> whole = new ArrayList<>();
    long start = System.nanoTime();
    for (String name : reached.loadable().keySet()) {
      stripped.put(name, Stripped.of(classFiles.get(name), reached.methods().keySet()));
    }
    long nanos = System.nanoTime() - start;
    reached.loadable().keySet().forEach(name -> whole.add(classFiles.get(name)));
    List<byte[]> fewer = new ArrayList<>();
    new JarUniverse(classFiles, stripped, true)
        .reached(root)
        .loadable()
        .keySet()
        .forEach(name -> fewer.add(stripped.get(name)));
    return new Stripping(
        1,
        whole.size(),
        Stripped.deflated(whole),
        Stripped.deflated(stripped.values()),
        fewer.size(),
        Stripped.deflated(fewer),
        nanos);
  }

  private Stripping plus(Stripping other) {
    return new Stripping(
        functions + other.functions,
        classes + other.classes,
        bytes + other.bytes,
        strippedBytes + other.strippedBytes,
        strippedClasses + other.strippedClasses,
        strippedClassBytes + other.strippedClassBytes,
        nanos + other.nanos);
  }
}
