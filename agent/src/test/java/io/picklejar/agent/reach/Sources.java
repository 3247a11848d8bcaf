package io.picklejar.agent.reach;

import io.picklejar.agent.scan.Scanner;
import io.picklejar.agent.scan.Verification;
import io.picklejar.internal.reach.ClassInfo;
import io.picklejar.internal.reach.Heap;
import io.picklejar.internal.reach.Reach;
import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.reach.Step;
import io.picklejar.internal.reach.Universe;
import io.picklejar.internal.record.ClassRecord;
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
import java.util.Set;
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
 * as initialized, and every static ships.
 */
final class Sources implements Universe, Heap {

  private static final Pattern NAME = Pattern.compile("(?:class|interface|enum|record) (\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");

  private final Map<String, @Nullable ClassInfo> classes = new HashMap<>();
  private final Map<String, Verification> verified = new HashMap<>();

  private final List<Arrival> arrivals = new ArrayList<>();

  private final Set<String> resources;

  private Sources(Set<String> resources) {
    this.resources = resources;
  }

  /** {@return names of the resources among those that an object of {@code Root} reaches} */
  static Set<String> reachedOf(Set<String> resources, String... sources) {
    Sources universe = new Sources(resources);
    universe.compile(sources);
    Reach reach = new Reach(universe, universe);
    reach.root("Root", new Step("function", null));
    return reach.run().resources().keySet();
  }

  /** {@return what an object of the class {@code Root} reaches} Each source is one file. */
  static Reached reached(String... sources) {
    return reached(List.of(), sources);
  }

  /** {@return the same where values bring objects of those classes} */
  static Reached reached(List<String> objects, String... sources) {
    Sources universe = new Sources(Set.of());
    objects.forEach(type -> universe.arrivals.add(new Arrival.Instance(type, "function.f")));
    universe.compile(sources);
    Reach reach = new Reach(universe, universe);
    reach.root("Root", new Step("function", null));
    return reach.run();
  }

  private void compile(String... sources) {
    try {
      Path folder = Files.createTempDirectory("sources");
      List<JavaFileObject> files = new ArrayList<>();
      for (String source : sources) {
        files.add(file(source));
      }
      boolean compiled =
          ToolProvider.getSystemJavaCompiler()
              .getTask(null, null, null, List.of("-d", folder.toString()), null, files)
              .call();
      if (!compiled) {
        throw new IllegalArgumentException(String.join("\n", sources));
      }
      try (Stream<Path> outputs = Files.walk(folder)) {
        outputs.filter(Files::isRegularFile).forEach(this::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Path classFile) {
    try {
      byte[] bytes = Files.readAllBytes(classFile);
      ClassRecord record = Scanner.scan(bytes);
      classes.put(record.name(), new ClassInfo(record, true, true));
      verified.put(record.name(), Verification.of(bytes));
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
      classes.put(internalName, library(internalName));
    }
    return classes.get(internalName);
  }

  private static @Nullable ClassInfo library(String name) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return in == null ? null : new ClassInfo(Scanner.header(in.readAllBytes()), false, true);
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
    return Set.of();
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
    return true;
  }

  @Override
  public void constants(StaticField field) {}

  @Override
  public void fieldUsed(String owner, String name) {}

  @Override
  public Set<String> unmadeEnums() {
    return Set.of();
  }

  @Override
  public Set<String> texts() {
    return Set.of();
  }

  @Override
  public List<Arrival> arrivals() {
    List<Arrival> now = List.copyOf(arrivals);
    arrivals.clear();
    return now;
  }
}
