package io.picklejar.agent;

import io.picklejar.internal.jvm.Access;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether other agents stand before this one among the JVM's options. Those see class files first,
 * and what they make of them (JaCoCo's probes, say) is not the user's code.
 */
final class EarlierAgents {

  private static final List<String> OPTIONS = List.of("-javaagent:", "-agentlib:", "-agentpath:");
  private static final String DEBUGGER = "-agentlib:jdwp";

  private EarlierAgents() {}

  /** {@return whether there are any, or that can't be told} */
  static boolean any() {
    Path own = own();
    if (own == null) {
      return true;
    }
    for (String argument : arguments()) {
      if (OPTIONS.stream().noneMatch(argument::startsWith) || argument.startsWith(DEBUGGER)) {
        continue;
      }
      return !isOwn(argument, own);
    }
    return true;
  }

  private static boolean isOwn(String argument, Path own) {
    String option = argument.substring(argument.indexOf(':') + 1);
    int end = option.indexOf('=');
    try {
      return Files.isSameFile(Path.of(end < 0 ? option : option.substring(0, end)), own);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static @Nullable Path own() {
    CodeSource source = EarlierAgents.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? null : Path.of(source.getLocation().toURI());
    } catch (java.net.URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Those that RuntimeMXBean tells; management itself would take its time at start. */
  private static String[] arguments() {
    try {
      Class<?> vm = Class.forName("jdk.internal.misc.VM");
      return (String[])
          Access.lookupIn(vm)
              .findStatic(vm, "getRuntimeArguments", MethodType.methodType(String[].class))
              .invokeExact();
    } catch (Throwable e) {
      return new String[0];
    }
  }
}
