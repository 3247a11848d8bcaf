package io.picklejar.agent.reach;

import io.picklejar.agent.scan.Scanner;
import io.picklejar.agent.scan.Verification;
import io.picklejar.internal.reach.ClassInfo;
import io.picklejar.internal.reach.Heap;
import io.picklejar.internal.reach.KeepRule;
import io.picklejar.internal.reach.Reach;
import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.reach.Step;
import io.picklejar.internal.reach.Universe;
import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MethodRecord;
import io.picklejar.internal.record.Passing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * User code as source text, analysed from an object of the class {@code Root}. Every class counts
 * as initialized, and every static ships, unless said otherwise.
 */
final class Sources implements Universe, Heap {

  private static final Pattern NAME = Pattern.compile("(?:class|interface|enum|record) ([\\w-]+)");
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");

  /** Of each list of sources, once: mutation testing runs the same tests thousands of times. */
  private static final Map<List<String>, List<Compiled>> COMPILED = new ConcurrentHashMap<>();

  private static final Map<String, Optional<ClassInfo>> LIBRARY = new ConcurrentHashMap<>();

  private final Map<String, @Nullable ClassInfo> classes = new HashMap<>();
  private final Map<String, Verification> verified = new HashMap<>();

  private final List<Arrival> arrivals = new ArrayList<>();

  private final Set<String> resources;

  private final List<KeepRule> rules = new ArrayList<>();

  private final Set<String> uninitialized = new HashSet<>();

  private final Set<String> staying = new HashSet<>();

  private final Map<String, List<Arrival>> brought = new HashMap<>();

  private final Map<String, Set<String>> needs = new HashMap<>();

  private final Set<String> unmade = new HashSet<>();

  private final Set<String> texts = new HashSet<>();

  private final List<String> used = new ArrayList<>();

  private final List<String> constants = new ArrayList<>();

  private record Compiled(ClassRecord record, Verification verification) {}

  private Sources(Set<String> resources) {
    this.resources = resources;
  }

  /** {@return names of the resources among those that an object of {@code Root} reaches} */
  static Set<String> reachedOf(Set<String> resources, String... sources) {
    Sources universe = new Sources(resources);
    universe.compile(sources);
    return universe.run().resources().keySet();
  }

  /** {@return what an object of the class {@code Root} reaches} Each source is one file. */
  static Reached reached(String... sources) {
    return of(sources).run();
  }

  /** {@return the same where values bring objects of those classes} */
  static Reached reached(List<String> objects, String... sources) {
    Sources universe = of(sources);
    objects.forEach(type -> universe.arrives(new Arrival.Instance(type, "function.f")));
    return universe.run();
  }

  /** {@return user code of which more can be said before it is analysed} */
  static Sources of(String... sources) {
    Sources universe = new Sources(Set.of());
    universe.compile(sources);
    return universe;
  }

  /** What the function has captured. */
  Sources arrives(Arrival arrival) {
    arrivals.add(arrival);
    return this;
  }

  /** What the value of a static, {@code Root$A.f}, brings. */
  Sources brings(String field, Arrival arrival) {
    brought.computeIfAbsent(field, key -> new ArrayList<>()).add(arrival);
    return this;
  }

  Sources keeps(KeepRule rule) {
    rules.add(rule);
    return this;
  }

  /** The launcher has not initialized the class. */
  Sources uninitialized(String type) {
    uninitialized.add(type);
    return this;
  }

  /** The value of a static, {@code Root$A.f}, can't travel. */
  Sources stays(String field) {
    staying.add(field);
    return this;
  }

  /** A constant of the enum holds what can't travel. */
  Sources unmade(String type) {
    unmade.add(type);
    return this;
  }

  /** The verifier loads other classes when it looks at the class. */
  Sources verifierNeeds(String type, String needed) {
    needs.put(type, Set.of(needed));
    return this;
  }

  /** A value holds the string. */
  Sources text(String text) {
    texts.add(text);
    return this;
  }

  /** The method does that instead, which compilers of other languages write. */
  Sources does(String type, String method, Fact... facts) {
    ClassInfo info = find(type);
    List<MethodRecord> methods =
        info.record().methods().stream()
            .map(m -> m.name().equals(method) ? doing(m, List.of(facts)) : m)
            .toList();
    classes.put(type, new ClassInfo(info.record().withMethods(methods), true, true));
    return this;
  }

  private static MethodRecord doing(MethodRecord method, List<Fact> facts) {
    return new MethodRecord(
        method.access(), method.name(), method.descriptor(), method.annotations(), facts);
  }

  /** {@return the class as it was scanned} */
  ClassRecord record(String type) {
    return find(type).record();
  }

  Reached run() {
    Reach reach = new Reach(this, this);
    rules.forEach(rule -> reach.keep(rule, new Step("keep file", null)));
    reach.root("Root", new Step("function", null));
    return reach.run();
  }

  /** {@return the instance fields that reachable code reads} */
  List<String> used() {
    return used;
  }

  /** {@return the enum constants that reachable code names} */
  List<String> constants() {
    return constants;
  }

  private void compile(String... sources) {
    for (Compiled each : COMPILED.computeIfAbsent(List.of(sources), Sources::compiled)) {
      classes.put(each.record().name(), new ClassInfo(each.record(), true, true));
      verified.put(each.record().name(), each.verification());
    }
  }

  private static List<Compiled> compiled(List<String> sources) {
    try {
      Path folder = Files.createTempDirectory("sources");
      List<JavaFileObject> files = sources.stream().map(Sources::file).toList();
      boolean compiled =
          ToolProvider.getSystemJavaCompiler()
              .getTask(null, null, null, List.of("-d", folder.toString()), null, files)
              .call();
      if (!compiled) {
        throw new IllegalArgumentException(String.join("\n", sources));
      }
      try (Stream<Path> outputs = Files.walk(folder)) {
        return outputs.filter(Files::isRegularFile).map(Sources::read).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Compiled read(Path classFile) {
    try {
      byte[] bytes = Files.readAllBytes(classFile);
      return new Compiled(Scanner.scan(bytes), Verification.of(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject file(String source) {
    Matcher name = NAME.matcher(source);
    Matcher inPackage = PACKAGE.matcher(source);
    if (!name.find()) {
      throw new IllegalArgumentException(source);
    }
    String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
    URI uri = URI.create("string:///" + folder + name.group(1) + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  @Override
  public @Nullable ClassInfo find(String internalName) {
    if (!classes.containsKey(internalName)) {
      classes.put(
          internalName, LIBRARY.computeIfAbsent(internalName, Sources::library).orElse(null));
    }
    ClassInfo info = classes.get(internalName);
    return info != null && uninitialized.contains(internalName)
        ? new ClassInfo(info.record(), info.user(), false)
        : info;
  }

  private static Optional<ClassInfo> library(String name) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new ClassInfo(Scanner.header(in.readAllBytes()), false, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every class that implements a service directly counts as configured for it. */
  @Override
  public Set<String> providers(String service) {
    return classes.values().stream()
        .filter(info -> info != null && info.record().interfaces().contains(service))
        .map(info -> info.record().name())
        .collect(Collectors.toSet());
  }

  @Override
  public boolean hasResource(String name) {
    return resources.contains(name);
  }

  @Override
  public Set<String> resourcesIn(String folder) {
    return resources.stream()
        .filter(name -> name.substring(0, name.lastIndexOf('/') + 1).equals(folder))
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> resourcesBelow(String folder) {
    return resources.stream().filter(name -> name.startsWith(folder)).collect(Collectors.toSet());
  }

  @Override
  public Set<String> inPackage(String name) {
    return classes.keySet().stream()
        .filter(type -> type.substring(0, type.lastIndexOf('/') + 1).equals(name))
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> verifierNeeds(String internalName) {
    return needs.getOrDefault(internalName, Set.of());
  }

  @Override
  public Set<Passing> passings(String internalName, String method) {
    Verification known = verified.get(internalName);
    return known == null ? Set.of() : known.passings().getOrDefault(method, Set.of());
  }

  @Override
  public Set<String> initializedBelow(String internalName) {
    Set<String> below = new HashSet<>(Set.of(internalName));
    boolean more = true;
    while (more) {
      more =
          verified.keySet().stream()
              .map(name -> Objects.requireNonNull(classes.get(name)).record())
              .filter(type -> isBelow(type, below))
              .map(ClassRecord::name)
              .toList()
              .stream()
              .anyMatch(below::add);
    }
    return below;
  }

  private static boolean isBelow(ClassRecord type, Set<String> types) {
    return type.superName() != null && types.contains(type.superName())
        || !Collections.disjoint(type.interfaces(), types);
  }

  @Override
  public boolean ships(StaticField field, Step why) {
    String name = field.owner() + "." + field.name();
    arrivals.addAll(brought.getOrDefault(name, List.of()));
    return !staying.contains(name);
  }

  @Override
  public void constants(StaticField field) {
    constants.add(field.owner() + "." + field.name());
  }

  @Override
  public void fieldUsed(String owner, String name) {
    used.add(owner + "." + name);
  }

  @Override
  public Set<String> unmadeEnums() {
    return unmade;
  }

  @Override
  public Set<String> texts() {
    return texts;
  }

  @Override
  public List<Arrival> arrivals() {
    List<Arrival> now = List.copyOf(arrivals);
    arrivals.clear();
    return now;
  }
}
