package io.picklejar.internal.closure;

import io.picklejar.internal.heap.LiveGraph;
import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.ClassConstants;
import io.picklejar.internal.jvm.StaticSlot;
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
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The statics that static initializers may come to: what their code reads itself and by the methods
 * that it may call. A virtual call may run every method of the user's with that name, and what
 * statics hold may be called, such as listeners.
 */
public final class InitializerEffects {

  private static final String INITIALIZER = "<clinit>";

  private final ClassFiles classFiles;
  private final boolean withValues;
  private final Set<Class<?>> held = new HashSet<>();
  private final Set<StaticField> statics = new HashSet<>();
  private final Set<MemberRef> seen = new HashSet<>();
  private final Deque<MethodRecord> open = new ArrayDeque<>();

  /** Whether any code writes to fields, or gets objects that are not its own from statics. */
  private boolean mayChange;

  private @Nullable ClassLoader loader;

  /**
   * @param withValues whether to look at what statics hold, and not at code alone
   */
  private InitializerEffects(ClassFiles classFiles, boolean withValues) {
    this.classFiles = classFiles;
    this.withValues = withValues;
  }

  /**
   * {@return tells of a static, by its class and name, whether an initializer of those classes may
   * come to it} Without the agent there are no class files to tell it from, and none does.
   */
  public static BiPredicate<Class<?>, String> of(Collection<Class<?>> types) {
    ClassFiles classFiles = Launcher.installed();
    if (classFiles == null) {
      return (owner, name) -> false;
    }
    InitializerEffects effects = new InitializerEffects(classFiles, true);
    types.forEach(effects::follow);
    return effects::reach;
  }

  /**
   * {@return the statics that a method of the class, declared or inherited, may come to, told from
   * code alone}
   */
  static Set<StaticField> ofMethod(
      ClassFiles classFiles, Class<?> type, String name, String descriptor) {
    InitializerEffects effects = new InitializerEffects(classFiles, false);
    effects.follow(type, name, descriptor);
    return effects.statics;
  }

  /**
   * {@return whether a method of the class, declared or inherited, leaves all as it is} Methods of
   * the library are taken for doing so, and other objects' methods of that name.
   */
  static boolean leavesAll(ClassFiles classFiles, Class<?> type, String name, String descriptor) {
    InitializerEffects effects = new InitializerEffects(classFiles, false);
    effects.seen.add(anywhere(name, descriptor));
    effects.follow(type, name, descriptor);
    return !effects.mayChange;
  }

  private void follow(Class<?> type, String name, String descriptor) {
    loader = type.getClassLoader();
    method(new MemberRef(LiveUniverse.internalName(type), name, descriptor));
    follow();
  }

  private void follow(Class<?> type) {
    loader = type.getClassLoader();
    if (classFiles.isUser(type)) {
      add(classFiles.record(type), INITIALIZER, "()V"); // also one that has run without its code
    }
    initializer(type);
    follow();
  }

  private void follow() {
    for (MethodRecord body = open.poll(); body != null; body = open.poll()) {
      body.facts().forEach(this::follow);
      Handles.in(body).forEach(this::method);
    }
  }

  /** The fields of an enum's constant are come to by the constant. */
  private boolean reach(Class<?> owner, String name) {
    boolean ofConstant = EnumState.isName(name);
    Class<?> declaring = ofConstant && !owner.isEnum() ? owner.getSuperclass() : owner;
    String global = ofConstant ? EnumState.constant(name) : name;
    return statics.stream()
        .anyMatch(
            field ->
                field.name().equals(global)
                    && field.owner().equals(LiveUniverse.internalName(declaring)));
  }

  private void follow(Fact fact) {
    if (fact instanceof Fact.Write) {
      mayChange = true;
    } else if (fact instanceof Fact.Read read && read.isStatic()) {
      mayChange |= !isPlain(read.field().descriptor());
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

  private static boolean isPlain(String descriptor) {
    return descriptor.length() == 1 || descriptor.equals("Ljava/lang/String;");
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
      StaticField come =
          new StaticField(LiveUniverse.internalName(type), field.name(), field.descriptor());
      boolean isNew = statics.add(come);
      initializer(type);
      if (isNew && withValues && Access.initialized(type)) {
        LiveGraph.walk(value(type, come), this::held);
      }
    }
  }

  private static @Nullable Object value(Class<?> owner, StaticField field) {
    try {
      return StaticSlot.of(owner, field.name(), field.descriptor()).read();
    } catch (NoSuchFieldException | LinkageError e) {
      return null; // code that comes to it fails
    }
  }

  /** What a static holds may be called through a type of the library, which tells nothing. */
  private void held(Object object) {
    Class<?> type = object.getClass();
    if (type.isArray() || !held.add(type)) {
      return;
    }
    List<ClassConstants.MethodRef> calls = type.isHidden() ? ClassConstants.methods(type) : null;
    if (calls != null) {
      calls.forEach(call -> method(new MemberRef(call.owner(), call.name(), call.descriptor())));
    } else if (classFiles.isUser(type)) {
      made(LiveUniverse.internalName(type));
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

  /** {@return what stands for the methods of that name in all classes} */
  private static MemberRef anywhere(String name, String descriptor) {
    return new MemberRef("", name, descriptor);
  }

  /** Those of that name and descriptor, whatever type the call names. */
  private void overriding(MemberRef method) {
    if (seen.add(anywhere(method.name(), method.descriptor()))) {
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
    Class<?> type = LiveUniverse.load(internalName.replace('/', '.'), loader);
    return type != null && classFiles.isUser(type) ? type : null; // code that comes to it fails
  }
}
