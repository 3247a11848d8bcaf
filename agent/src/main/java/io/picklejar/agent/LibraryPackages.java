package io.picklejar.agent;

import java.util.List;

/**
 * The library side by name: what is on workers already, wherever its classes were loaded from.
 *
 * <p>Asked while call sites are being linked, so it must not use a lambda itself.
 */
final class LibraryPackages {

  private static final List<String> PREFIXES =
      List.of(
          // Picklejar itself
          "io.picklejar.internal.",
          "io.picklejar.agent.",
          "io.picklejar.shaded.",
          // the JDK
          "java.",
          "javax.",
          "jdk.",
          "sun.",
          "com.sun.",
          "org.w3c.dom.",
          "org.xml.sax.",
          "org.ietf.jgss.",
          "netscape.javascript.",
          // engines
          "org.apache.beam.",
          "org.apache.flink.",
          "org.apache.spark.",
          "org.apache.kafka.",
          "org.apache.hadoop.",
          // logging
          "org.slf4j.",
          "org.apache.log4j.",
          "org.apache.logging.",
          "org.apache.commons.logging.",
          "ch.qos.logback.",
          "com.google.common.flogger.",
          // language runtimes
          "scala.",
          "kotlin.",
          "kotlinx.",
          "groovy.",
          "org.codehaus.groovy.",
          "org.apache.groovy.",
          // serialization and bytecode
          "com.esotericsoftware.",
          "net.bytebuddy.",
          // test frameworks
          "org.junit.",
          "junit.",
          "org.testng.",
          "org.hamcrest.",
          "org.assertj.",
          "org.mockito.",
          "org.opentest4j.",
          "org.apiguardian.",
          "org.apache.maven.surefire.");

  private LibraryPackages() {}

  static boolean contain(String className) {
    for (String prefix : PREFIXES) {
      if (className.startsWith(prefix)) {
        return true;
      }
    }
    return isPublicApi(className);
  }

  /** The package {@code io.picklejar} itself, whose subpackages may be user code. */
  private static boolean isPublicApi(String className) {
    return className.startsWith("io.picklejar.")
        && className.indexOf('.', "io.picklejar.".length()) < 0;
  }
}
