package io.picklejar.internal.closure;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.reach.Handles;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statics that static initializers may come to, told from the code alone: what it reads itself
 * and by the methods that it may call. A virtual call may run every method of the user's with that
 * name.
 */
public final class InitializerEffects {

  private static final String INITIALIZER = "<clinit>";

  private final ClassFiles classFiles;
  private final @Nullable ClassLoader loader;
  private final Set<StaticField> statics = new HashSet<>();
  private final Set<MemberRef> seen = new HashSet<>();
  private final Deque<MethodRecord> open = new ArrayDeque<>();

  private InitializerEffects(ClassFiles classFiles, @Nullable ClassLoader loader) {
    this.classFiles = classFiles;
    this.loader = loader;
  }

  /** {@return the statics; none in a JVM without the agent, which has no class files} */
  public static Set<StaticField> of(Collection<Class<?>> types) {
    ClassFiles classFiles = Launcher.installed();
    Set<StaticField> all = new HashSet<>();
    if (classFiles != null) {
      for (Class<?> type : types) {
        all.addAll(new InitializerEffects(classFiles, type.getClassLoader()).follow(type));
      }
    }
    return all;
  }

  private Set<StaticField> follow(Class<?> type) {
    initializer(type);
    for (MethodRecord body = open.poll(); body != null; body = open.poll()) {
      body.facts().forEach(this::follow);
      Handles.in(body).forEach(this::method);
    }
    return statics;
  }

  private void follow(Fact fact) {
    if (fact instanceof Fact.Read read && read.isStatic()) {
      global(read.field());
    } else if (fact instanceof Fact.Call call) {
      method(call.method());
      boolean selects =
          call.kind() == Fact.Call.Kind.VIRTUAL || call.kind() == Fact.Call.Kind.INTERFACE;
      if (selects && user(call.method().owner()) != null) {
        overriding(call.method());
      }
    } else if (fact instanceof Fact.New made) {
      made(made.type());
    }
  }

  private void global(MemberRef field) {
    for (Class<?> c = user(field.owner()); c != null; c = c.getSuperclass()) {
      addFrom(c, field);
      for (Class<?> itf : c.getInterfaces()) {
        addFrom(itf, field);
      }
    }
  }

  private void addFrom(Class<?> type, MemberRef field) {
    if (classFiles.isUser(type)
        && classFiles.record(type).field(field.name(), field.descriptor()) != null) {
      statics.add(
          new StaticField(LiveUniverse.internalName(type), field.name(), field.descriptor()));
      initializer(type);
    }
  }

  private void initializer(Class<?> type) {
    for (Class<?> c = type; c != null && classFiles.isUser(c); c = c.getSuperclass()) {
      if (!Access.initialized(c)) {
        add(classFiles.record(c), INITIALIZER, "()V");
      }
    }
  }

  private void method(MemberRef method) {
    Class<?> owner = user(method.owner());
    if (owner != null) {
      initializer(owner);
    }
    for (Class<?> c = owner; c != null && classFiles.isUser(c); c = c.getSuperclass()) {
      add(classFiles.record(c), method.name(), method.descriptor());
      for (Class<?> itf : c.getInterfaces()) {
        if (classFiles.isUser(itf)) {
          add(classFiles.record(itf), method.name(), method.descriptor());
        }
      }
    }
  }

  private void overriding(MemberRef method) {
    if (seen.add(method)) {
      for (ClassRecord type : classFiles.loadedWith(method.name())) {
        add(type, method.name(), method.descriptor());
      }
    }
  }

  /** The library may call back each method of an object that is given to it. */
  private void made(String name) {
    Class<?> type = user(name);
    if (type != null) {
      initializer(type);
      ClassRecord record = classFiles.record(type);
      record.methods().stream()
          .filter(method -> !method.isInitializer() && !method.isStatic())
          .forEach(method -> add(record, method.name(), method.descriptor()));
    }
  }

  private void add(ClassRecord type, String name, String descriptor) {
    MethodRecord method = type.method(name, descriptor);
    if (method != null && seen.add(new MemberRef(type.name() + "\0", name, descriptor))) {
      open.add(method);
    }
  }

  private @Nullable Class<?> user(String internalName) {
    if (internalName.startsWith("[")) {
      return null;
    }
    try {
      Class<?> type = Class.forName(internalName.replace('/', '.'), false, loader);
      return classFiles.isUser(type) ? type : null;
    } catch (ClassNotFoundException | LinkageError e) {
      return null; // code that comes to it fails
    }
  }
}
