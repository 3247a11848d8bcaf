package io.picklejar.internal.closure;

import io.picklejar.CaptureException;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Refusal;
import io.picklejar.internal.reach.Reach;
import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.reach.Step;
import io.picklejar.internal.reach.UnreadStatics;
import io.picklejar.internal.record.ClassRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Captures one function. Not thread-safe; one instance per function. */
public final class Capture {

  static final String FUNCTION = "function";

  private final ClassFiles classFiles;
  private final LiveUniverse universe;
  private final LiveHeap heap;

  private final Rules rules;

  private final StreamObjects stream;

  private @Nullable List<Object> held;

  private Capture(ClassFiles classFiles, Rules rules, StreamObjects stream) {
    this.rules = rules;
    this.stream = stream;
    this.classFiles = classFiles;
    this.universe = new LiveUniverse(classFiles);
    this.heap =
        new LiveHeap(classFiles, universe, new Reassignments(universe, classFiles::loadedWith));
  }

  /**
   * {@return the closure of the function}
   *
   * @throws CaptureException when something that the function needs can't travel, or the agent is
   *     missing
   */
  public static Closure of(Object function) {
    return of(function, new StreamObjects());
  }

  /**
   * {@return the closure of a function that is written to that stream}
   *
   * @throws CaptureException as {@link #of(Object)} does
   */
  public static Closure of(Object function, StreamObjects stream) {
    try {
      return settled(function, stream, true);
    } catch (CaptureException e) {
      // What goes along for the sake of others must not keep this one from going.
      return settled(function, stream, false);
    }
  }

  /** A static that the next capture finds other than this one has would be news to workers. */
  private static Closure settled(Object function, StreamObjects stream, boolean forOthers) {
    Capture capture = new Capture(Launcher.classFiles(), Launcher.rules(), stream);
    Closure closure = capture.capture(function, forOthers);
    return capture.heap.unsettled()
        ? new Capture(Launcher.classFiles(), Launcher.rules(), stream).capture(function, forOthers)
        : closure;
  }

  /** Takes note of a function that was written. */
  public static void written(Closure closure) {
    BroughtStatics.add(closure);
  }

  /**
   * {@return the closure of the function with the statics of all user classes loaded so far}
   *
   * @throws CaptureException when something that the function itself needs can't travel, or the
   *     agent is missing
   */
  public static Closure withAllGlobals(Object function) {
    return new Capture(
            Launcher.classFiles(), Launcher.rules().withAllGlobals(), new StreamObjects())
        .capture(function, false);
  }

  /**
   * @param forOthers whether to take along what only other functions come to
   */
  private Closure capture(Object function, boolean forOthers) {
    Step start = new Step(describe(function), null);
    universe.add(function.getClass(), FUNCTION);
    Reach reach = new Reach(universe, heap, forOthers);
    Object slot = heap.function(FUNCTION, function, start);
    root(reach, function.getClass(), slot, start);
    rules.keep().forEach(rule -> reach.keep(rule, start));
    Reached reached = reach.run();
    refuse(heap.neededErrors());
    while (sharesStatics(reach) || forOthers && bringsForOthers(reach)) {
      reached = reach.run();
      refuse(heap.neededErrors());
    }
    if (rules.allGlobals()) {
      heap.restAsFarAsItTravels();
      globals(reach);
      reached = reach.run();
      held = null;
      refuse(heap.neededErrors());
    }
    universe.checkNames(reached);
    heap.keepTrimmed();
    Closure closure = closure(function, slot, reached);
    return closure.with(stream.companions(closure));
  }

  private void root(Reach reach, Class<?> type, @Nullable Object slot, Step start) {
    if (!type.isHidden()) {
      reach.root(LiveUniverse.internalName(type), start);
      return;
    }
    reach.settle(); // makes the types of the lambda known
    for (Class<?> itf : type.getInterfaces()) {
      reach.invoked(LiveUniverse.internalName(itf), start);
    }
    if (slot instanceof Node.Lambda lambda) {
      reach.given(lambda.form().instantiatedDescriptor(), start);
    }
  }

  /**
   * What hangs on a static that an earlier function of the stream has brought must be the same
   * object on the worker, so this function brings that static too.
   */
  private boolean sharesStatics(Reach reach) {
    Set<StaticField> shared = stream.statics(heap.objects().all());
    shared.removeIf(heap::holds);
    Step why = new Step("shared with another function of the stream", null);
    shared.forEach(field -> reach.global(field, why));
    return shared.stream().anyMatch(heap::holds);
  }

  private boolean bringsForOthers(Reach reach) {
    return sharesBrought(reach) || heldAnew(heap.keepsEnclosing());
  }

  private boolean heldAnew(boolean more) {
    held = more ? null : held;
    return more;
  }

  /** The same for functions of other streams, as far as statics go, which are one for all. */
  private boolean sharesBrought(Reach reach) {
    Set<StaticField> shared =
        BroughtStatics.holding(
            this::held,
            (owner, field) -> !heap.holds(field) && universe.type(field.owner()) == owner);
    Step why = new Step("shared with another function", null);
    shared.forEach(field -> reach.global(field, why));
    return heldAnew(shared.stream().anyMatch(heap::holds));
  }

  /** {@return the objects below the statics so far} */
  private List<Object> held() {
    if (held == null) {
      held = HeldObjects.below(heap.slots().values(), heap.objects(), classFiles::isUser);
    }
    return held;
  }

  private Closure closure(Object function, @Nullable Object slot, Reached reached) {
    List<Closure.ShippedClass> classes = classes(reached);
    return new Closure(
        Jobs.of(classes.stream().<Class<?>>map(this::type).toList()),
        describe(function),
        slot,
        Groups.of(heap.sharing(), this::type),
        classes,
        initialized(reached),
        enums(reached),
        universe.resources().shipped(reached.resources().keySet()),
        Reports.of(reached, heap.skipped()),
        Companions.NONE,
        heap.objects(),
        BroughtStatics.hashes(held()));
  }

  private void globals(Reach reach) {
    Step why = new Step("globals=all", null);
    for (ClassRecord type : classFiles.loaded()) {
      if (initialized(type.name())) {
        reach.globals(type.name(), why);
      }
    }
  }

  private Class<?> type(Closure.ShippedClass shipped) {
    return type(shipped.name().replace('.', '/'));
  }

  private Class<?> type(String internalName) {
    return Objects.requireNonNull(universe.type(internalName), internalName);
  }

  /** A lambda goes by the class that made it: its own name is another in every run. */
  private static String describe(Object function) {
    Class<?> type = function.getClass();
    return type.isHidden() ? "lambda of " + type.getNestHost().getName() : type.getName();
  }

  private void refuse(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new CaptureException(Refusals.message(refusals, this::path));
    }
  }

  private String path(String root) {
    Step path = heap.path(root);
    return path == null ? root : path.toString();
  }

  private List<Closure.ShippedClass> classes(Reached reached) {
    List<Closure.ShippedClass> classes = new ArrayList<>();
    Set<StaticField> skipped = heap.skipped().keySet();
    for (String name : superTypesFirst(reached.loadable().keySet())) {
      classes.add(shipped(name, reached, skipped));
    }
    return classes;
  }

  private Closure.ShippedClass shipped(
      String internalName, Reached reached, Set<StaticField> skipped) {
    Class<?> type = universe.type(internalName);
    byte[] bytes = type == null ? null : classFiles.bytes(type);
    String name = internalName.replace('/', '.');
    if (type == null || bytes == null) {
      throw new CaptureException(
          "The class file of "
              + name
              + " can't be had, so it can't be shipped. Exclude the class (excludes="
              + name
              + ") if workers have it. See README.md#troubleshooting");
    }
    ClassRecord record = classFiles.record(type);
    boolean initialized = initialized(internalName);
    boolean run =
        !initialized
            || reached.runInitializer().containsKey(internalName)
            || UnreadStatics.madeAnew(record);
    List<String> unshipped =
        initialized ? Unshipped.names(type, record, reached, skipped) : List.of();
    return new Closure.ShippedClass(name, bytes, run, unshipped);
  }

  private boolean initialized(String internalName) {
    var info = universe.find(internalName);
    return info != null && info.initialized();
  }

  private List<String> initialized(Reached reached) {
    return superTypesFirst(reached.initialized().keySet()).stream()
        .filter(this::initialized)
        .map(name -> name.replace('/', '.'))
        .toList();
  }

  /** Enums whose initializer the launcher has run and the worker does not. */
  private List<Closure.EnumConstants> enums(Reached reached) {
    List<Closure.EnumConstants> enums = new ArrayList<>();
    for (String name : new TreeSet<>(reached.initialized().keySet())) {
      Class<?> type = universe.type(name);
      boolean skipped = initialized(name) && !reached.runInitializer().containsKey(name);
      if (skipped && type != null && type.isEnum()) {
        enums.add(new Closure.EnumConstants(type.getName(), constants(type)));
      }
    }
    return enums;
  }

  private static List<Closure.Constant> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(
            constant ->
                new Closure.Constant(((Enum<?>) constant).name(), constant.getClass().getName()))
        .toList();
  }

  private Set<String> superTypesFirst(Set<String> names) {
    Set<String> ordered = new LinkedHashSet<>();
    names.stream().sorted().forEach(name -> addAfterSupers(name, names, ordered));
    return ordered;
  }

  private void addAfterSupers(@Nullable String name, Set<String> among, Set<String> ordered) {
    if (name == null || !among.contains(name) || ordered.contains(name)) {
      return;
    }
    var info = universe.find(name);
    if (info != null) {
      addAfterSupers(info.record().superName(), among, ordered);
      info.record().interfaces().forEach(itf -> addAfterSupers(itf, among, ordered));
    }
    ordered.add(name);
  }
}
