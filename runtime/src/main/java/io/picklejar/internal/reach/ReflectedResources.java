package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /** Of more names in more packages, only those of files are looked for where none are listed. */
  private static final int MOST_PATHS = 100_000;

  private final Universe universe;
  private final Reach reach;
  private final ReflectedClasses classes;
  private final Set<String> looked = new HashSet<>();

  /** Packages of user code, which jars may hold that don't list their folders. */
  private final Set<String> packages = new HashSet<>();

  private final Map<String, Set<String>> folders = new HashMap<>();
  private final Map<String, Set<String>> trees = new HashMap<>();

  ReflectedResources(Universe universe, Reach reach, ReflectedClasses classes) {
    this.universe = universe;
    this.reach = reach;
    this.classes = classes;
  }

  /** A class of user code is reached. */
  void known(String type) {
    String folder = folder(type);
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
  void ofClass(@Nullable Set<String> names, Set<String> candidates, Set<String> types, Step why) {
    Set<String> starts = new TreeSet<>();
    types.forEach(type -> starts.add(folder(type)));
    List<String> paths = new ArrayList<>();
    boolean all = names != null || (long) starts.size() * candidates.size() <= MOST_PATHS;
    for (String name : names == null ? candidates : names) {
      if (name.startsWith("/")) {
        paths.add(name.substring(1));
      } else if (all || saysFile(name)) {
        starts.forEach(start -> paths.add(start + name));
      }
    }
    if (!all) {
      starts.forEach(start -> addListed(start, candidates, paths));
    }
    look(paths, names != null, why);
  }

  /** Of the many strings that a large program has, few are names of files. */
  private static boolean saysFile(String name) {
    return LookupNames.isPattern(name)
        || (name.indexOf('.') >= 0 || name.indexOf('/') >= 0)
            && name.chars().noneMatch(Character::isWhitespace);
  }

  private void addListed(String folder, Set<String> names, List<String> into) {
    for (String file : in(folder)) {
      if (names.contains(file.substring(folder.length()))) {
        into.add(file);
      }
    }
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
        in(base).stream().filter(files).forEach(file -> found(file, why));
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
    for (String named : paths) {
      String path = plain(named);
      if (isName(path) && looked.add(path + given)) {
        if (LookupNames.isPattern(path)) {
          in(path).stream().filter(LookupNames.matching(path)).forEach(name -> found(name, why));
        } else if (given) {
          found(path, why);
          below(path + "/").forEach(name -> found(name, why));
        } else if (in(path).contains(path) || packages.contains(folder(path))) {
          found(path, why);
        }
      }
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

  /** {@return the resources of the folder that the path is in, or of those that it may be in} */
  private Set<String> in(String path) {
    int gap = path.indexOf(Fact.Lookup.ANY);
    if (gap >= 0 && path.indexOf('/', gap) >= 0) {
      return below(folder(path.substring(0, gap)));
    }
    return folders.computeIfAbsent(folder(path), universe::resourcesIn);
  }

  private Set<String> below(String folder) {
    return trees.computeIfAbsent(folder, universe::resourcesBelow);
  }

  private void found(String name, Step why) {
    if (!reach.found().resources.containsKey(name) && universe.hasResource(name)) {
      reach.found().resources.put(name, why.then("\"" + name + "\""));
      if (name.startsWith(SERVICES)) {
        classes.providers(name.substring(SERVICES.length()).replace('.', '/'), why);
      }
    }
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
