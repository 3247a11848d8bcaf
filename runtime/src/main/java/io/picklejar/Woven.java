package io.picklejar;

import io.picklejar.internal.restore.Restorer;
import java.lang.reflect.InvocationTargetException;

/**
 * What classes call that were woven at build time, before they make functions: attaches the agent
 * to this JVM, which was started without it. See README.md#no-flag-on-the-launcher
 */
public final class Woven {

  private static final String HOOKS = "java.lang.PicklejarHooks";
  private static final String ATTACH = "io.picklejar.agent.SelfAttach";
  private static final String SWITCH = "picklejar.attach";

  private static volatile boolean started;

  private Woven() {}

  /**
   * Sees to it that this JVM has the agent. Does nothing in a JVM that has it, in one that restores
   * functions, and where the system property {@code picklejar.attach} is {@code off}.
   *
   * @param options the agent's, as they were given to the build
   * @throws IllegalStateException if the agent can't be attached
   */
  public static void start(String options) {
    if (!started) {
      attach(options);
    }
  }

  private static synchronized void attach(String options) {
    boolean needed =
        !started
            && !Restorer.isWorker()
            && !hasAgent()
            && !"off".equals(System.getProperty(SWITCH));
    if (needed) {
      attachNow(options);
    }
    started = true;
  }

  private static boolean hasAgent() {
    try {
      Class.forName(HOOKS, false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static void attachNow(String options) {
    try {
      Class.forName(ATTACH, true, Woven.class.getClassLoader())
          .getMethod("attach", String.class)
          .invoke(null, options);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(message("picklejar-agent.jar is not on its class path"), e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(message(String.valueOf(e.getCause())), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(message(e.toString()), e);
    }
  }

  private static String message(String reason) {
    return "Classes of this program were woven to ship functions with Picklejar, whose agent could"
        + " not be attached to this JVM: "
        + reason
        + ". Add -javaagent:picklejar-agent.jar to the JVM's options, or have the JVM allow to"
        + " attach; -D"
        + SWITCH
        + "=off runs it without Picklejar. See README.md#no-flag-on-the-launcher";
  }
}
