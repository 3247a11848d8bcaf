package io.picklejar.agent;

import io.picklejar.agent.rewrite.HookClass;
import io.picklejar.agent.rewrite.PlatformPatch;
import io.picklejar.internal.closure.Launcher;
import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.restore.AbsentClasses;
import io.picklejar.internal.restore.FailedInitializers;
import io.picklejar.internal.restore.LateInitializer;
import io.picklejar.internal.restore.LiveClasses;
import io.picklejar.internal.restore.Misses;
import io.picklejar.internal.restore.Policy;
import io.picklejar.internal.share.Share;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the JVM calls: for {@code -javaagent} before {@code main}, and when the agent is attached
 * later.
 *
 * <p>Rules for editing: nothing here may run user code or start logging. Before {@code main}
 * nothing may be thrown: a bad option stops the JVM, because the user asked for something that
 * would not be done; any other trouble is said once, and the program goes on without the agent.
 * Whoever attaches the agent later is told of trouble by an exception.
 */
public final class Agent {

  private Agent() {}

  /** Installs the agent; called by the JVM. */
  public static void premain(String arguments, Instrumentation instrumentation) {
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println("[picklejar] " + e.getMessage());
      Runtime.getRuntime().halt(1);
      return;
    }
    if (isThere()) {
      return;
    }
    try {
      install(options, instrumentation, false);
    } catch (Throwable e) {
      System.err.println(
          "[picklejar] The agent could not be installed; functions are serialized as without it: "
              + e);
      e.printStackTrace();
    }
  }

  /**
   * Installs the agent in a JVM that runs already; called by the JVM, and by {@link SelfAttach}. A
   * JVM that has the agent keeps the options that it has.
   *
   * @throws IllegalArgumentException if an option is wrong
   * @throws IllegalStateException if the agent can't be installed
   */
  public static void agentmain(@Nullable String arguments, Instrumentation instrumentation) {
    if (isThere()) {
      return;
    }
    try {
      install(Options.parse(arguments), instrumentation, true);
    } catch (IllegalArgumentException e) {
      System.err.println("[picklejar] " + e.getMessage());
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("The agent could not be installed: " + e, e);
    }
  }

  private static boolean isThere() {
    if (HookClass.isDefined()) {
      System.err.println("[picklejar] This JVM has the agent already, with the options it has.");
      return true;
    }
    return false;
  }

  private static void install(Options options, Instrumentation instrumentation, boolean late)
      throws Throwable {
    Access.grant(Platform.trustedLookup(instrumentation));
    UserCode userCode = UserCode.of(options);
    ClassFileStore store = new ClassFileStore(userCode, EarlierAgents.any());
    instrumentation.addTransformer(store.recorder(), false);
    Launcher.install(store, options.rules());
    Policy.install(options.policy());
    Share share = options.share();
    if (share != null) {
      Share.install(share);
    }
    LiveClasses.install(WorkerClasses.of(instrumentation, store));
    FunctionTypes functions = new FunctionTypes(userCode, options.functions());
    LoadedBefore before = new LoadedBefore(instrumentation, store, functions);
    boolean linked = late || before.any();
    if (linked) {
      before.keep();
    }
    hook(functions, instrumentation);
    if (linked) {
      before.relink();
    }
    if (options.log() == Options.Log.DEBUG) {
      Launcher.trace(text -> System.err.println("[picklejar] shipped a function: " + text));
    }
    if (options.log() != Options.Log.OFF) {
      System.err.println("[picklejar] " + userCode.describe());
    }
  }

  private static void hook(FunctionTypes functions, Instrumentation instrumentation)
      throws Throwable {
    StreamHook streams = new StreamHook(functions);
    Lookup javaLang = Platform.lookupIn(Object.class);
    HookClass.define(
        javaLang,
        new HookClass.Functions(
            streams,
            streams::aborted,
            functions::isLinkedSerializable,
            FailedInitializers::failed,
            LateInitializer::link,
            new HookClass.Misses(Misses::read, AbsentClasses::note, Misses::guard)));
    PlatformPatch patch = PlatformPatch.ofSerialization();
    instrumentation.addTransformer(patch, true);
    instrumentation.retransformClasses(patch.targets());
    List<String> failures = patch.failures();
    if (!failures.isEmpty()) {
      throw new IllegalStateException(String.join("; ", failures));
    }
  }
}
