package io.picklejar.agent;

import io.picklejar.agent.rewrite.HookClass;
import io.picklejar.agent.rewrite.PlatformPatch;
import io.picklejar.internal.closure.Launcher;
import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.restore.FailedInitializers;
import io.picklejar.internal.restore.LateInitializer;
import io.picklejar.internal.restore.LiveClasses;
import io.picklejar.internal.restore.Policy;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;

/**
 * What the JVM calls for {@code -javaagent} before {@code main}.
 *
 * <p>Rules for editing: nothing here may run user code, start logging, or throw. A bad option stops
 * the JVM, because the user asked for something that would not be done; any other trouble is said
 * once, and the program goes on without the agent.
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
    try {
      install(options, instrumentation);
    } catch (Throwable e) {
      System.err.println(
          "[picklejar] The agent could not be installed; functions are serialized as without it: "
              + e);
      e.printStackTrace();
    }
  }

  private static void install(Options options, Instrumentation instrumentation) throws Throwable {
    Access.grant(Platform.trustedLookup(instrumentation));
    UserCode userCode = UserCode.of(options);
    ClassFileStore store = new ClassFileStore(userCode, EarlierAgents.any());
    instrumentation.addTransformer(store.recorder(), false);
    Launcher.install(store, options.rules());
    Policy.install(options.policy());
    LiveClasses.install(WorkerClasses.of(instrumentation, store));
    hook(options, userCode, instrumentation);
    if (options.log() == Options.Log.DEBUG) {
      Launcher.trace(text -> System.err.println("[picklejar] shipped a function: " + text));
    }
    if (options.log() != Options.Log.OFF) {
      System.err.println("[picklejar] " + userCode.describe());
    }
  }

  private static void hook(Options options, UserCode userCode, Instrumentation instrumentation)
      throws Throwable {
    FunctionTypes functions = new FunctionTypes(userCode, options.functions());
    StreamHook streams = new StreamHook(functions);
    Lookup javaLang = Platform.lookupIn(Object.class);
    HookClass.define(
        javaLang,
        new HookClass.Functions(
            streams,
            functions::isLinkedSerializable,
            FailedInitializers::failed,
            LateInitializer::link));
    PlatformPatch patch = new PlatformPatch();
    instrumentation.addTransformer(patch, true);
    instrumentation.retransformClasses(PlatformPatch.targets().toArray(Class<?>[]::new));
    List<String> failures = patch.failures();
    if (!failures.isEmpty()) {
      throw new IllegalStateException(String.join("; ", failures));
    }
  }
}
