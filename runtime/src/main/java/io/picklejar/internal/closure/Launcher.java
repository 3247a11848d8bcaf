package io.picklejar.internal.closure;

import io.picklejar.CaptureException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What the agent has installed in this JVM. */
public final class Launcher {

  private static final AtomicReference<@Nullable ClassFiles> CLASS_FILES = new AtomicReference<>();

  private static volatile Rules rules = Rules.NONE;

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
          "Picklejar can't capture a function in a JVM without its agent: add -javaagent:picklejar-agent.jar to the JVM's"
              + " options. See README.md#troubleshooting");
    }
    return classFiles;
  }
}
