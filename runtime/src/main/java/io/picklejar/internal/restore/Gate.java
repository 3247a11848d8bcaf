package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.closure.Closure.Resource;
import io.picklejar.internal.closure.ResourceNames;
import io.picklejar.internal.closure.ServiceFiles;
import io.picklejar.internal.jvm.JdkClasses;
import io.picklejar.internal.share.Share;
import io.picklejar.internal.share.SharedParts;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.PackedClosure.PackedGroup;
import io.picklejar.internal.wire.PartSource;
import io.picklejar.internal.wire.Seal;
import io.picklejar.internal.wire.SealKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who and what is let in. All of it is checked before a class is defined or any code runs. */
final class Gate {

  private static final String SEE = " See README.md#troubleshooting";

  /** Packages that no closure may bring classes of or set statics in, whatever the options say. */
  private static final List<String> FORBIDDEN =
      List.of(
          "java.",
          "javax.",
          "jdk.",
          "sun.",
          "com.sun.",
          "io.picklejar.internal.",
          "io.picklejar.agent.",
          "io.picklejar.shaded.");

  /** Places of one class path that have a resource of one name. */
  private static final int MOST_PLACES = 64;

  private final Policy policy;
  private final @Nullable InputFilter filter;

  private final @Nullable Share share;

  private Gate(Policy policy, @Nullable InputFilter filter, @Nullable Share share) {
    this.policy = policy;
    this.filter = filter;
    this.share = share;
  }

  /** {@return the gate for a closure of that size} */
  static Gate current(int bytes) {
    try {
      return new Gate(Policy.current(), InputFilter.current(bytes), Share.current());
    } catch (IllegalArgumentException e) {
      throw new RestoreException(
          "Nothing is restored in this JVM until its system properties picklejar.* are right: "
              + e.getMessage()
              + "."
              + SEE,
          e);
    }
  }

  Policy policy() {
    return policy;
  }

  /** {@return whether each class and array has to be shown to a filter} */
  boolean isFiltered() {
    return filter != null;
  }

  long maxBytes() {
    return policy.maxBytes();
  }

  /** {@return where parts are found that the closure refers to} */
  PartSource parts(ClassLoader loader, List<byte[]> sent) {
    return new SharedParts(loader, sent, share);
  }

  /** Checks the bytes as they came, before they are parsed. */
  void checkSource(byte[] closure) {
    if (policy.accept() == Policy.Accept.NONE) {
      throw new RestoreException(
          "This JVM restores no functions (accept=none). Run it with accept=any or accept=signed if"
              + " it should."
              + SEE);
    }
    if (closure.length > policy.maxBytes()) {
      throw new RestoreException(
          "The closure has "
              + closure.length
              + " bytes, and this JVM takes "
              + policy.maxBytes()
              + ". Ship less, or raise maxBytes on the worker."
              + SEE);
    }
    SealKey key = policy.key();
    boolean required = policy.accept() == Policy.Accept.SIGNED;
    if (required && (key == null || !Seal.isSigned(closure, key))) {
      throw new RestoreException(
          Seal.isSigned(closure)
              ? "The closure was altered, or signed with another key than this JVM's. Give launcher"
                  + " and worker the same key (key= or keyEnv=)."
                  + SEE
              : "The closure is not signed, and this JVM restores signed ones only (accept=signed)."
                  + " Give the launcher the same key (key= or keyEnv=)."
                  + SEE);
    }
  }

  /** Checks what the closure brings and sets, for restoring in that loader. */
  void checkContent(PackedClosure closure, ClassLoader loader) {
    Set<String> names = new HashSet<>();
    for (PackedClass shipped : closure.classes()) {
      if (!names.add(shipped.name())) {
        throw new RestoreException(
            "The closure is not consistent: it brings class " + shipped.name() + " twice." + SEE);
      }
      checkName("brings class ", shipped.name());
      ClassFileCheck.check(shipped);
    }
    checkResources(closure.resources());
    closure.initialized().forEach(name -> checkName("initializes class ", name));
    for (PackedGroup group : closure.groups()) {
      for (PackedField field : group.fields()) {
        checkName("sets statics of class ", field.owner());
      }
    }
    if (filter != null) {
      filter.checkShipped(closure, loader);
    }
  }

  private void checkResources(List<Resource> resources) {
    Set<String> names = new HashSet<>();
    for (Resource resource : resources) {
      if (!names.add(resource.name())) {
        throw new RestoreException(
            "The closure is not consistent: it brings " + resource.name() + " twice." + SEE);
      }
      checkResource(resource);
    }
  }

  private void checkResource(Resource resource) {
    String name = resource.name();
    String refused = ResourceNames.refuse(name);
    if (refused != null) {
      throw new RestoreException(
          "The closure brings the resource " + name + ", which is refused: " + refused + "." + SEE);
    }
    if (resource.contents().isEmpty() || resource.contents().size() > MOST_PLACES) {
      throw new RestoreException(
          "The closure is not consistent: it brings "
              + resource.contents().size()
              + " resources "
              + name
              + "."
              + SEE);
    }
    if (ResourceNames.isService(name)) {
      checkAllowed("names providers of service ", ResourceNames.service(name));
      resource.contents().forEach(file -> ServiceFiles.names(file).forEach(this::checkProvider));
    }
  }

  private void checkProvider(String name) {
    if (!ResourceNames.isClassName(name)) {
      throw new RestoreException(
          "The closure is not consistent: it names a provider '" + name + "'." + SEE);
    }
    checkAllowed("names provider ", name);
  }

  private void checkName(String what, String name) {
    if (FORBIDDEN.stream().anyMatch(name::startsWith) || policy.library().test(name)) {
      throw new RestoreException(
          "The closure "
              + what
              + name
              + ", which is of the library side. Leave it to the worker (excludes="
              + name
              + " on the launcher), or name it in includes= on the worker too."
              + SEE);
    }
    checkAllowed(what, name);
  }

  private void checkAllowed(String what, String name) {
    ClassPatterns allow = policy.allow();
    if (allow != null && !allow.match(name)) {
      throw new RestoreException(
          "The closure "
              + what
              + name
              + ", which this JVM doesn't allow. Add it to allow= on the worker if it may."
              + SEE);
    }
  }

  /** Checks a class that an object is made of. */
  void checkObject(Class<?> type) {
    if (!JdkClasses.contain(type)) {
      checkAllowed("makes objects of class ", type.getName());
    }
    if (filter != null) {
      filter.check(type, -1);
    }
  }

  /** Checks an array before its elements are read. */
  void checkArray(Class<?> type, int length) {
    if (filter != null) {
      filter.check(type, length);
    }
  }
}
