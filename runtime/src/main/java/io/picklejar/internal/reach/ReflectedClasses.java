package io.picklejar.internal.reach;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Fact;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Classes that reflection finds by name, or from another class. */
final class ReflectedClasses {

  private static final Pattern ARRAY = Pattern.compile("^\\[+L(.*);$");

  private final PackageSearch search;
  private final Universe universe;
  private final ReflectedMembers members;
  private final Hierarchy hierarchy;
  private final Reach reach;

  ReflectedClasses(Universe universe, Hierarchy hierarchy, Reach reach, ReflectedMembers members) {
    this.members = members;
    this.universe = universe;
    this.search = new PackageSearch(universe);
    this.hierarchy = hierarchy;
    this.reach = reach;
  }

  /** A bundle is an object of the class, or of one for a locale. */
  void bundle(@Nullable Set<String> names, Candidates candidates, Set<String> packages, Step why) {
    Set<String> found = new TreeSet<>();
    Set<String> bases = new HashSet<>();
    for (String name : names == null ? inside(candidates, packages) : names) {
      named(name, packages, found);
      if (LookupNames.isPattern(name)) {
        named(name + "_" + Fact.Lookup.ANY, packages, found);
      } else {
        bases.add(internal(name));
      }
    }
    found.addAll(search.localized(bases, packages));
    found(found, why).forEach(type -> members.construct(type, why));
  }

  /**
   * A class is looked up by one of those names, or else by one of the candidates, which are of the
   * packages that the function's code knows.
   */
  void find(@Nullable Set<String> names, Candidates candidates, Set<String> packages, Step why) {
    Set<String> found = new TreeSet<>();
    for (String name : names == null ? inside(candidates, packages) : names) {
      named(name, packages, found);
    }
    found(found, why);
  }

  /** {@return the names in the texts, of classes of those packages} */
  private static Set<String> inside(Candidates texts, Set<String> packages) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : texts.classNames()) {
      if (LookupNames.isPattern(name) || packages.contains(ResourceSearch.folder(internal(name)))) {
        names.add(name);
      }
    }
    return names;
  }

  private Set<String> found(Set<String> types, Step why) {
    types.removeIf(type -> !hierarchy.isUser(type));
    types.forEach(type -> found(type, why));
    return types;
  }

  private void named(String name, Set<String> packages, Set<String> into) {
    String plain = ARRAY.matcher(name).replaceFirst("$1");
    if (!LookupNames.isPattern(plain)) {
      if (!plain.isEmpty() && !Candidates.NO_NAME.matcher(plain).find()) {
        into.add(internal(plain));
      }
      return;
    }
    into.addAll(search.matching(internal(plain), packages));
  }

  private void found(String type, Step why) {
    Step step = why.then("\"" + type.replace('/', '.') + "\"");
    reach.types().literal(type, step);
    reach.statics().initialize(type, step);
  }

  /** Providers are made by their constructors, or by a method that the protocol names. */
  void providers(String service, Step why) {
    for (String provider : new TreeSet<>(universe.providers(service))) {
      if (hierarchy.isUser(provider)) {
        found(provider, why);
        members.construct(provider, why);
        members.methods(provider, "provider"::equals, why);
      }
    }
  }

  /** An interface is implemented by a proxy, which may run its default methods. */
  void implement(String type, Step why) {
    if (record(type).isInterface()) {
      reach.types().function(type, why);
    }
  }

  /** The class that holds the annotations of the class's package. */
  void packageOf(String type, Step why) {
    String holder = ResourceSearch.folder(type) + "package-info";
    if (hierarchy.isUser(holder)) {
      reach.types().literal(holder, why);
    }
  }

  /** The member classes of the class. */
  void members(String type, Step why) {
    literals(record(type).memberClasses(), why);
  }

  /** The nest that the class is in. */
  void nest(String type, Step why) {
    String host = record(type).nestHost() == null ? type : record(type).nestHost();
    ClassInfo info = hierarchy.find(java.util.Objects.requireNonNull(host));
    if (info != null) {
      reach.types().literal(host, why);
      literals(info.record().nestMembers(), why);
    }
  }

  /** The sealed family of the class. */
  void permitted(String type, Step why) {
    literals(record(type).permittedSubclasses(), why);
  }

  /** The class around the class, whose methods are gone through. */
  void enclosing(String type, Step why) {
    String enclosing = record(type).enclosingClass();
    if (enclosing != null) {
      reach.types().literal(enclosing, why);
    }
  }

  private void literals(List<String> types, Step why) {
    types.stream().filter(hierarchy::isUser).forEach(type -> reach.types().literal(type, why));
  }

  private ClassRecord record(String type) {
    return java.util.Objects.requireNonNull(hierarchy.find(type), type).record();
  }

  private static String internal(String name) {
    return name.replace('.', '/');
  }
}
