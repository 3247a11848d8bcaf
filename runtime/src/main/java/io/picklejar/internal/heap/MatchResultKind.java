package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.Parts.some;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * What {@code Matcher.toMatchResult} gives: its fields, of which newer JDKs have more. These keep
 * the text from the match on only, and where that starts.
 */
final class MatchResultKind extends SpecialKind.Value {
  private static final String NAME = "java.util.regex.Matcher$ImmutableMatchResult";
  private static final String START = "minStart";
  private static final String NAMES = "namedGroups";
  private static final String TEXT = "text";
  private static final String[] FIELDS = {"first", "last", "groupCount", "groups"};

  MatchResultKind() {
    super("MatchResult");
  }

  @Override
  boolean handles(Class<?> type) {
    return type.getName().equals(NAME);
  }

  @Override
  Class<?> type(Object live) {
    return MatchResult.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    int n = FIELDS.length;
    @Nullable Object[] parts = new Object[n + 3];
    for (int i = 0; i < n; i++) {
      parts[i] = Fields.value(live, FIELDS[i]);
    }
    parts[n] = Fields.value(live, TEXT);
    parts[n + 1] = Fields.has(live, START) ? Fields.value(live, START) : 0;
    parts[n + 2] = Fields.has(live, NAMES) ? Fields.value(live, NAMES) : null;
    return parts;
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    Object made = Access.allocate(Class.forName(NAME));
    int n = FIELDS.length;
    for (int i = 0; i < n; i++) {
      write(made, FIELDS[i], parts[i]);
    }
    String text = (String) parts[n];
    int start = (Integer) some(parts, n + 1);
    boolean shortens = Fields.has(made, START);
    write(made, TEXT, shortens || text == null ? text : " ".repeat(start) + text);
    if (shortens) {
      write(made, START, start);
    }
    if (Fields.has(made, NAMES)) {
      write(made, NAMES, parts[n + 2] == null ? Map.of() : parts[n + 2]);
    }
    return made;
  }

  private static void write(Object made, String name, @Nullable Object value) {
    Field field = Objects.requireNonNull(Fields.find(made.getClass(), name), name);
    Access.slot(field).write(made, value);
  }
}
