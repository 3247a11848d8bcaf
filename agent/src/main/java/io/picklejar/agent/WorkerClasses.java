package io.picklejar.agent;

import io.picklejar.agent.rewrite.GuardedInitializers;
import io.picklejar.agent.rewrite.MovedInitializer;
import io.picklejar.internal.restore.LiveClasses;
import java.lang.instrument.Instrumentation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the agent does for restored classes. */
final class WorkerClasses implements LiveClasses.Instruments {

  private final Instrumentation instrumentation;
  private final ClassFileStore store;
  private final GuardedInitializers guards = new GuardedInitializers();

  private WorkerClasses(Instrumentation instrumentation, ClassFileStore store) {
    this.instrumentation = instrumentation;
    this.store = store;
  }

  static WorkerClasses of(Instrumentation instrumentation, ClassFileStore store) {
    WorkerClasses classes = new WorkerClasses(instrumentation, store);
    instrumentation.addTransformer(classes.guards, true);
    return classes;
  }

  @Override
  public void finalsChanged(List<Class<?>> readers) {
    Set<Class<?>> all = new LinkedHashSet<>(readers);
    all.addAll(store.users(readers));
    Platform.retransform(instrumentation, all);
  }

  @Override
  public void guardInitializers(List<Class<?>> types) {
    try {
      guards.during(types, () -> Platform.retransform(instrumentation, types));
    } catch (Exception e) {
      throw new IllegalStateException("Static initializers can't be guarded: " + e, e);
    }
  }

  @Override
  public byte @Nullable [] moveInitializer(byte[] classFile, String method) {
    return MovedInitializer.of(classFile, method);
  }
}
