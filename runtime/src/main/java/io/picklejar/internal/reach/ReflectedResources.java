package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Resources of user code that reached code finds by name. */
final class ReflectedResources {

  private static final String SERVICES = "META-INF/services/";
  private static final String PROPERTIES = ".properties";

  /** Class files are shipped as classes; who reads them as files reads those that are there. */
  private static final String CLASS_FILE = ".class";

  /** Of more names in more packages, only files that can be listed are looked for. */
  private static final int MOST_PATHS = 100_000;

  private final Universe universe;
  private final Reach reach;
  private final ReflectedClasses classes;
  private final ResourceSearch search;
  private final Set<String> looked = new HashSet<>();
  private final Set<String> lookedByName = new HashSet<>();

  /** Packages of user code, which jars may hold that don't list their folders. */
  private final Set<String> packages = new HashSet<>();

  ReflectedResources(Universe universe, Reach reach, ReflectedClasses classes) {
    this.universe = universe;
    this.reach = reach;
    this.classes = classes;
    this.search = new ResourceSearch(universe);
  }

  /** A class of user code is reached. */
  void known(String type) {
    String folder = ResourceSearch.folder(type);
    if (!folder.isEmpty() && packages.add(folder)) {
      looked.removeIf(path -> path.startsWith(folder));
    }
  }

  /**
   * A resource is looked up through a class: from its package, or with a slash from above all
   * packages.
   *
   * @param names null when they are not known, and then one of the candidates
   * @param types the classes that it may be looked up through
   */
  void ofClass(@Nullable Set<String> names, Candidates candidates, Set<String> types, Step why) {
    Set<String> starts = new TreeSet<>();
    types.forEach(type -> starts.add(ResourceSearch.folder(type)));
    if (names != null || (long) starts.size() * candidates.all().size() <= MOST_PATHS) {
      look(paths(names == null ? candidates.all() : names, starts), names != null, why);
    } else {
      ofMany(candidates, starts, why);
    }
  }

  /** Most strings of a large program are no names of files, and few files lie among its classes. */
  private void ofMany(Candidates names, Set<String> starts, Step why) {
    Set<String> elsewhere = new TreeSet<>(names.all());
    elsewhere.removeIf(name -> !name.startsWith("/") && !name.contains("./"));
    look(paths(elsewhere, starts), false, why);
    search.matching(names, starts).forEach(name -> found(name, why));
  }

  private static Set<String> paths(Set<String> names, Set<String> starts) {
    Set<String> paths = new LinkedHashSet<>();
    for (String name : names) {
      if (name.startsWith("/")) {
        paths.add(name.substring(1));
      } else {
        starts.forEach(start -> paths.add(start + name));
      }
    }
    return paths;
  }

  /** A resource is looked up through a loader. */
  void ofLoader(@Nullable Set<String> names, Set<String> candidates, Step why) {
    look(names == null ? candidates : names, names != null, why);
  }

  /** A bundle is a file for each locale. */
  void bundle(@Nullable Set<String> names, Set<String> candidates, Step why) {
    for (String name : names == null ? candidates : names) {
      String base = name.replace('.', '/');
      if (isName(base) && looked.add("bundle " + base)) {
        Predicate<String> files =
            LookupNames.matching(base + PROPERTIES)
                .or(LookupNames.matching(base + "_" + Fact.Lookup.ANY + PROPERTIES));
        search.in(base).stream().filter(files).forEach(file -> found(file, why));
        if (names != null) {
          found(base + PROPERTIES, why);
        }
      }
    }
  }

  /**
   * The providers of a service.
   *
   * @param service internal name
   */
  void providers(String service, Step why) {
    classes.providers(service, why);
    found(SERVICES + service.replace('/', '.'), why);
  }

  private void look(Collection<String> paths, boolean given, Step why) {
    Set<String> before = given ? lookedByName : looked;
    for (String named : paths) {
      String path = plain(named);
      if (before.add(path) && isName(path)) {
        look(path, given, why);
      }
    }
  }

  private void look(String path, boolean given, Step why) {
    if (LookupNames.isPattern(path)) {
      Predicate<String> wanted = LookupNames.matching(path);
      search.in(path).stream().filter(wanted).forEach(name -> found(name, why));
    } else if (given) {
      found(path, why);
      search.below(path + "/").forEach(name -> found(name, why));
    } else if (packages.contains(ResourceSearch.folder(path)) || search.in(path).contains(path)) {
      found(path, why);
    }
  }

  /** Without steps to the folder itself and to the one above, and without a slash at the end. */
  private static String plain(String path) {
    if (!path.contains("./") && !path.endsWith("/")) {
      return path;
    }
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.split("/")) {
      if (!segment.equals("..")) {
        segments.addLast(segment);
      } else if (segments.pollLast() == null) {
        return "";
      }
    }
    segments.removeIf("."::equals);
    return String.join("/", segments);
  }

  private static boolean isName(String path) {
    return !path.isEmpty()
        && path.length() < 1000
        && !path.endsWith(CLASS_FILE)
        && path.chars().allMatch(c -> c >= ' ' || c == Fact.Lookup.ANY);
  }

  private void found(String name, Step why) {
    if (!reach.found().resources.containsKey(name) && universe.hasResource(name)) {
      reach.found().resources.put(name, why.then("\"" + name + "\""));
      if (name.startsWith(SERVICES)) {
        classes.providers(name.substring(SERVICES.length()).replace('.', '/'), why);
      }
    }
  }
}
