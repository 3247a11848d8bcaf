package io.picklejar.agent;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Whether an engine is on the class path. In a program without one, class objects in a stream are
 * left as they are; an engine's coders and type descriptors hold classes that workers need.
 */
final class EnginePresence implements BooleanSupplier {

  private static final List<String> MARKERS =
      List.of(
          "org/apache/beam/sdk/Pipeline.class",
          "org/apache/flink/api/common/functions/Function.class",
          "org/apache/spark/SparkConf.class");

  private volatile int answer;

  @Override
  public boolean getAsBoolean() {
    if (answer == 0) {
      boolean present =
          MARKERS.stream().anyMatch(marker -> ClassLoader.getSystemResource(marker) != null);
      answer = present ? 1 : -1;
    }
    return answer > 0;
  }
}
