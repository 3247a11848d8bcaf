package io.picklejar.internal.closure;

import io.picklejar.CaptureException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the agent has installed in this JVM. */
public final class Launcher {

  private static final AtomicReference<@Nullable ClassFiles> CLASS_FILES = new AtomicReference<>();

  private static volatile Rules rules = Rules.NONE;

  private static volatile @Nullable Consumer<String> tracing;

  private Launcher() {}

  /** Called once by the agent. */
  public static void install(ClassFiles classFiles, Rules rules) {
    Launcher.rules = rules;
    CLASS_FILES.set(classFiles);
  }

  /** {@return what the user says about captures} */
  static Rules rules() {
    return rules;
  }

  /** Called once by the agent, when the user wants to hear of each closure. */
  public static void trace(Consumer<String> listener) {
    tracing = listener;
  }

  /**
   * Tells the listener what was captured.
   *
   * @param parts sizes of what is in it
   * @throws CaptureException if it is larger than the user allows
   */
  public static void captured(Closure closure, int bytes, Map<String, Integer> parts) {
    rules
        .budget()
        .check(closure.type(), bytes, parts, text -> System.err.println("[picklejar] " + text));
    Consumer<String> listener = tracing;
    if (listener != null) {
      listener.accept(
          bytes
              + " bytes, statics "
              + names(closure.report().statics())
              + ", classes "
              + names(closure.report().classes())
              + (closure.resources().isEmpty()
                  ? ""
                  : ", resources " + names(closure.report().resources())));
    }
  }

  private static List<String> names(List<Report.Item> items) {
    return items.stream().map(Report.Item::name).toList();
  }

  /** {@return the class files that the agent keeps, or null in a JVM without it} */
  public static @Nullable ClassFiles installed() {
    return CLASS_FILES.get();
  }

  /**
   * {@return the class files that the agent keeps}
   *
   * @throws CaptureException in a JVM without the agent
   */
  static ClassFiles classFiles() {
    ClassFiles classFiles = CLASS_FILES.get();
    if (classFiles == null) {
      throw new CaptureException(
          "Picklejar can't capture a function in a JVM without its agent: add"
              + " -javaagent:picklejar-agent.jar to the JVM's options. See"
              + " README.md#troubleshooting");
    }
    return classFiles;
  }
}
