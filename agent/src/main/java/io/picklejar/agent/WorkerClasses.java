package io.picklejar.agent;

import io.picklejar.agent.rewrite.CopiedInitializer;
import io.picklejar.agent.rewrite.GuardedInitializers;
import io.picklejar.agent.rewrite.GuardedReads;
import io.picklejar.agent.rewrite.MovedInitializer;
import io.picklejar.agent.rewrite.PlatformPatch;
import io.picklejar.agent.rewrite.ShippedTypes;
import io.picklejar.internal.closure.UnshippedStatics;
import io.picklejar.internal.restore.FailedInitializers;
import io.picklejar.internal.restore.LiveClasses;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** What the agent does for restored classes. */
final class WorkerClasses implements LiveClasses.Instruments {

  private final Instrumentation instrumentation;
  private final ClassFileStore store;
  private final GuardedInitializers guards;
  private final ShippedTypes types = new ShippedTypes(UnshippedStatics::of);
  private final AtomicBoolean guarded = new AtomicBoolean();

  private WorkerClasses(Instrumentation instrumentation, ClassFileStore store) {
    this.instrumentation = instrumentation;
    this.store = store;
    // An initializer that a restore runs can load and run others, which may fail as well.
    this.guards =
        new GuardedInitializers(
            (loader, name, domain) ->
                FailedInitializers.areTolerated() && store.isUser(loader, name, domain));
  }

  static WorkerClasses of(Instrumentation instrumentation, ClassFileStore store) {
    WorkerClasses classes = new WorkerClasses(instrumentation, store);
    instrumentation.addTransformer(new RedefinedClasses(), true);
    instrumentation.addTransformer(classes.guards, true);
    return classes;
  }

  @Override
  public void finalsChanged(List<Class<?>> readers) {
    Set<Class<?>> all = new LinkedHashSet<>(readers);
    Set<Class<?>> changed = Set.copyOf(readers);
    all.addAll(store.users(changed, instrumentation::getInitiatedClasses));
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
  public void guardReads(ClassLoader loader, List<byte[]> classFiles) {
    classFiles.forEach(classFile -> types.add(loader, classFile));
    if (!UnshippedStatics.of(loader).isEmpty() && guarded.compareAndSet(false, true)) {
      instrumentation.addTransformer(new GuardedReads(types), true);
      patch(PlatformPatch.ofLookups());
    }
  }

  /** The loader takes jars alone; this one names the folder as its class path. */
  @Override
  public boolean addToSystemLoader(Path folder) throws IOException {
    Path jar = Path.of(folder + ".jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, folder.getFileName() + "/");
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
    try (JarFile file = new JarFile(jar.toFile())) {
      instrumentation.appendToSystemClassLoaderSearch(file);
      return true;
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }

  private void patch(PlatformPatch lookups) {
    instrumentation.addTransformer(lookups, true);
    try {
      instrumentation.retransformClasses(lookups.targets());
    } catch (UnmodifiableClassException | LinkageError e) {
      throw new IllegalStateException("The platform's reflection can't be patched: " + e, e);
    }
    if (!lookups.failures().isEmpty()) {
      System.err.println("[picklejar] " + String.join("; ", lookups.failures()));
    }
  }

  @Override
  public byte @Nullable [] moveInitializer(byte[] classFile, String method) {
    return MovedInitializer.of(classFile, method);
  }

  @Override
  public byte @Nullable [] copyInitializer(byte[] classFile, String method) {
    return CopiedInitializer.of(classFile, method);
  }
}
