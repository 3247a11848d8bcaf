package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.LookupKind;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reflection by names. Where the class that a lookup looks at is not known, it is any that is named
 * as a value or has instances; where the name is not known, it is any string of the closure, or of
 * a known class any member. What lookups find is looked for again whenever there is more of either,
 * until nothing is new.
 */
final class Reflection {

  private final Hierarchy hierarchy;
  private final Reach reach;
  private final ReflectedMembers members;
  private final ReflectedClasses classes;
  private final ReflectedResources resources;
  private final LookupNames names = new LookupNames();
  private final Map<Fact.Lookup, Step> lookups = new LinkedHashMap<>();
  private final Map<String, Step> known = new LinkedHashMap<>();
  private final Map<String, Step> literals = new LinkedHashMap<>();
  private final Map<String, Step> instances = new LinkedHashMap<>();
  private final Set<String> mentions = new LinkedHashSet<>();
  private boolean invokes;
  private boolean reads;
  private @Nullable Step annotations;
  private Set<String> texts = Set.of();
  private int appliedTo;

  /** How many of the known classes a lookup by name has looked at. */
  private final Map<Fact.Lookup, Integer> lookedAt = new HashMap<>();

  /** What lookups may be given, and where they may look, as it was when this turn began. */
  private final Candidates candidates = new Candidates();

  private final Candidates paths = new Candidates();
  private final Set<String> packages = new HashSet<>();
  private List<String> knownNow = List.of();
  private @Nullable Set<String> open;

  Reflection(Universe universe, Hierarchy hierarchy, Reach reach) {
    this.hierarchy = hierarchy;
    this.reach = reach;
    this.members = new ReflectedMembers(hierarchy, reach);
    this.classes = new ReflectedClasses(universe, hierarchy, reach, members);
    this.resources = new ReflectedResources(universe, reach, classes);
  }

  /** A user class that reflection might be aimed at. */
  void known(String type, Step why) {
    resources.known(type);
    if (known.putIfAbsent(type, why) == null && annotations != null) {
      annotated(type, annotations);
    }
  }

  /** A user class is named as a value. */
  void literal(String type, Step why) {
    literals.putIfAbsent(type, why);
  }

  /** A user class has instances, which know their class. */
  void instance(String type, Step why) {
    instances.putIfAbsent(type, why);
  }

  /** A body that can run. */
  void body(Hierarchy.Declared<MethodRecord> method, Step why) {
    MethodRecord body = method.member();
    names.add(body);
    for (Fact fact : body.facts()) {
      if (fact instanceof Fact.Lookup lookup) {
        lookups.putIfAbsent(lookup, why);
      } else if (fact instanceof Fact.Mention mention && mention.literal()) {
        mentions.add(mention.type());
      }
    }
    for (MemberRef named : Handles.in(body)) {
      LookupKind kind = LookupKind.of(named);
      if (kind != null) {
        lookups.putIfAbsent(new Fact.Lookup(kind, null, null), why);
      }
    }
    invokes |= ReflectiveCalls.INVOKE.in(body, hierarchy);
    reads |= ReflectiveCalls.READ.in(body, hierarchy);
    if (annotations == null && ReflectiveCalls.ANNOTATIONS.in(body, hierarchy)) {
      annotations = why;
      Set.copyOf(known.keySet()).forEach(type -> annotated(type, why));
    }
    if (ReflectiveCalls.passesClassToLibrary(body, hierarchy)) {
      body.facts().forEach(fact -> handed(fact, why));
    }
  }

  /**
   * Looks again for what the lookups find.
   *
   * @return whether there was anything new to look for or at
   */
  boolean again(Heap heap) {
    if (lookups.isEmpty()) {
      return false;
    }
    if (lookups.keySet().stream().anyMatch(lookup -> lookup.names() == null)) {
      texts = heap.texts();
    }
    int size =
        lookups.size()
            + known.size()
            + literals.size()
            + instances.size()
            + mentions.size()
            + names.size()
            + texts.size()
            + (invokes ? 1 : 0)
            + (reads ? 1 : 0);
    if (size == appliedTo) {
      return false;
    }
    appliedTo = size;
    candidates.add(texts);
    candidates.add(names.all());
    knownNow = List.copyOf(known.keySet());
    knownNow.forEach(type -> packages.add(ResourceSearch.folder(type)));
    paths.add(texts);
    paths.add(names.allPaths());
    open = null;
    Map.copyOf(lookups).forEach(this::apply);
    return true;
  }

  private void apply(Fact.Lookup lookup, Step why) {
    switch (lookup.kind()) {
      case CLASS -> classes.find(lookup.names(), candidates, packages, why);
      case BUNDLE -> {
        classes.bundle(lookup.names(), candidates, packages, why);
        resources.bundle(lookup.names(), bundleNames(), why);
      }
      case RESOURCE -> resources.ofClass(lookup.names(), paths, subjects(lookup), why);
      case LOADER_RESOURCE -> resources.ofLoader(lookup.names(), paths.all(), why);
      case METHOD -> {
        @Nullable Predicate<String> wanted = names(lookup);
        named(lookup).forEach(type -> members.methods(type, wanted, why));
      }
      case FIELD -> {
        @Nullable Predicate<String> wanted = names(lookup);
        named(lookup).forEach(type -> members.fields(type, wanted, why));
      }
      case CONSTRUCTOR -> subjects(lookup).forEach(type -> members.construct(type, why));
      case PROVIDERS -> services(lookup).forEach(type -> resources.providers(type, why));
      case METHODS -> all(lookup, invokes, type -> members.allMethods(type, why), why);
      case FIELDS -> all(lookup, reads, type -> members.allFields(type, why), why);
      case COMPONENTS -> all(lookup, invokes, type -> members.accessors(type, why), why);
      case MEMBERS -> subjects(lookup).forEach(type -> classes.members(type, why));
      case NEST -> subjects(lookup).forEach(type -> classes.nest(type, why));
      case PERMITTED -> subjects(lookup).forEach(type -> classes.permitted(type, why));
      case PROXY -> subjects(lookup).forEach(type -> classes.implement(type, why));
      case PACKAGE -> knownNow.forEach(type -> classes.packageOf(type, why));
      case ENCLOSING -> subjects(lookup).forEach(type -> classes.enclosing(type, why));
    }
  }

  private void all(
      Fact.Lookup lookup, boolean used, java.util.function.Consumer<String> reached, Step why) {
    for (String type : subjects(lookup)) {
      reach.types().literal(type, why);
      if (used) {
        reached.accept(type);
      }
    }
  }

  /** {@return the services that a lookup may look for, which may be of the library side} */
  private Set<String> services(Fact.Lookup lookup) {
    if (lookup.types() != null) {
      return lookup.types();
    }
    Set<String> services = new LinkedHashSet<>(literals.keySet());
    services.addAll(mentions);
    return services;
  }

  /** {@return the classes that a lookup by name may look at, and has not looked at yet} */
  private Collection<String> named(Fact.Lookup lookup) {
    if (lookup.names() == null || lookup.types() != null) {
      return subjects(lookup);
    }
    int before = Objects.requireNonNullElse(lookedAt.put(lookup, knownNow.size()), 0);
    return knownNow.subList(before, knownNow.size());
  }

  /** {@return the user classes that a lookup may look at, with their supertypes} */
  private Set<String> subjects(Fact.Lookup lookup) {
    if (lookup.types() != null) {
      return withSupertypes(lookup.types());
    }
    if (open == null) {
      Set<String> values = new LinkedHashSet<>(literals.keySet());
      values.addAll(instances.keySet());
      open = withSupertypes(values);
    }
    return open;
  }

  private Set<String> withSupertypes(Set<String> types) {
    Set<String> all = new LinkedHashSet<>();
    types.forEach(type -> all.addAll(hierarchy.supertypes(type)));
    all.removeIf(type -> !hierarchy.isUser(type));
    return all;
  }

  /**
   * {@return the names that a lookup may look for; null for all} Of a class that is known any name
   * may be meant.
   */
  private @Nullable Predicate<String> names(Fact.Lookup lookup) {
    if (lookup.names() != null) {
      return LookupNames.oneOf(lookup.names());
    }
    return lookup.types() == null ? candidates::contain : null;
  }

  /** Bundles are called by classes, too. */
  private Set<String> bundleNames() {
    Set<String> all = new LinkedHashSet<>(paths.all());
    all.addAll(literals.keySet());
    return all;
  }

  private void annotated(String type, Step why) {
    ClassInfo info = hierarchy.find(type);
    if (info != null && info.user()) {
      info.record().reflected().stream()
          .filter(hierarchy::isUser)
          .forEach(named -> reach.types().literal(named, why));
    }
  }

  /**
   * A class given to a library, which may make objects of it and call what is public, as mappers of
   * data do.
   */
  private void handed(Fact fact, Step why) {
    ClassInfo info =
        fact instanceof Fact.Mention mention && mention.literal()
            ? hierarchy.find(mention.type())
            : null;
    if (info != null && info.user() && !info.record().isEnum()) {
      members.construct(info.record().name(), why);
      members.publicMethods(info, why);
    }
  }
}
