package io.picklejar.agent.keep;

import io.picklejar.internal.reach.KeepRule;
import io.picklejar.internal.reach.KeepRule.Kind;
import io.picklejar.internal.reach.KeepRule.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file in the form of GraalVM's {@code reachability-metadata.json}: its {@code reflection}
 * entries say what is kept. The other sections of that form (resources, serialization, foreign) are
 * about other things and may be there.
 */
public final class KeepFile {

  private static final Set<String> SECTIONS =
      Set.of("reflection", "jni", "resources", "bundles", "serialization", "foreign", "comment");
  private static final Map<String, Kind> ALL =
      Map.of(
          "allDeclaredFields", Kind.FIELD,
          "allPublicFields", Kind.FIELD,
          "allDeclaredMethods", Kind.METHOD,
          "allPublicMethods", Kind.METHOD,
          "allDeclaredConstructors", Kind.CONSTRUCTOR,
          "allPublicConstructors", Kind.CONSTRUCTOR,
          "unsafeAllocated", Kind.CONSTRUCTOR);

  private KeepFile() {}

  /**
   * {@return the rules}
   *
   * @throws IllegalArgumentException when the file can't be read or says what there is no meaning
   *     for
   */
  public static List<KeepRule> read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalArgumentException("keep=" + file + " can't be read: " + e, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("keep=" + file + ", " + e.getMessage(), e);
    }
  }

  static List<KeepRule> parse(String text) {
    Map<?, ?> file = object(Json.parse(text), "the file");
    known(file, SECTIONS, "the file");
    List<KeepRule> rules = new ArrayList<>();
    for (Object entry : list(file.get("reflection"), "reflection")) {
      rules.add(rule(object(entry, "an entry of reflection")));
    }
    return List.copyOf(rules);
  }

  private static KeepRule rule(Map<?, ?> entry) {
    String type = string(entry.get("type"), "type");
    List<Member> members = new ArrayList<>();
    List<Kind> all = new ArrayList<>();
    for (Map.Entry<?, ?> property : entry.entrySet()) {
      String name = (String) property.getKey();
      switch (name) {
        case "type", "condition" -> {}
        case "fields" ->
            list(property.getValue(), name).forEach(field -> members.add(field(field, type)));
        case "methods" ->
            list(property.getValue(), name).forEach(method -> members.add(method(method, type)));
        default -> all(name, property.getValue(), type, all);
      }
    }
    return new KeepRule(condition(entry.get("condition"), type), internal(type), members, all);
  }

  private static void all(String name, Object value, String type, List<Kind> into) {
    Kind kind = ALL.get(name);
    if (kind == null) {
      throw new IllegalArgumentException("the entry of " + type + ": there is no property " + name);
    }
    if (value.equals(true)) {
      into.add(kind);
    }
  }

  private static @Nullable String condition(@Nullable Object condition, String type) {
    if (condition == null) {
      return null;
    }
    Map<?, ?> object = object(condition, "the condition of " + type);
    known(object, Set.of("typeReached"), "the condition of " + type);
    return internal(string(object.get("typeReached"), "typeReached"));
  }

  private static Member field(Object field, String type) {
    Map<?, ?> object = object(field, "a field of " + type);
    known(object, Set.of("name"), "a field of " + type);
    return new Member(Kind.FIELD, string(object.get("name"), "name of a field of " + type), null);
  }

  private static Member method(Object method, String type) {
    Map<?, ?> object = object(method, "a method of " + type);
    known(object, Set.of("name", "parameterTypes"), "a method of " + type);
    String name = string(object.get("name"), "name of a method of " + type);
    Object parameters = object.get("parameterTypes");
    Kind kind = name.equals("<init>") ? Kind.CONSTRUCTOR : Kind.METHOD;
    return new Member(
        kind,
        name,
        parameters == null
            ? null
            : list(parameters, "parameterTypes").stream()
                .map(parameter -> Types.descriptor(string(parameter, "a parameter's type")))
                .collect(Collectors.joining("", "(", ")")));
  }

  private static String internal(String type) {
    return Types.internal(type);
  }

  private static void known(Map<?, ?> object, Set<String> names, String where) {
    for (Object name : object.keySet()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(where + ": there is no property " + name);
      }
    }
  }

  private static Map<?, ?> object(@Nullable Object value, String what) {
    if (value instanceof Map<?, ?> object) {
      return object;
    }
    throw new IllegalArgumentException(what + " is not an object in braces");
  }

  private static List<?> list(@Nullable Object value, String what) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException(what + " is not a list in brackets");
  }

  private static String string(@Nullable Object value, String what) {
    if (value instanceof String string) {
      return string;
    }
    throw new IllegalArgumentException(what + " is not a string");
  }
}
