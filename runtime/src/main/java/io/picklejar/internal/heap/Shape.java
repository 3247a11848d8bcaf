package io.picklejar.internal.heap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the instances of one class have in common. Shared between them, compared by identity. */
public final class Shape {
  private final Class<?> type;
  private final Protocol protocol;
  private final List<Level> levels;
  private boolean tablesAsInJdk;
  private @Nullable String fieldTypes;

  /** What a {@link Materializer} has worked out about the shape. */
  @Nullable Object maker;

  public Shape(Class<?> type, Protocol protocol, List<Level> levels) {
    this.type = type;
    this.protocol = protocol;
    this.levels = List.copyOf(levels);
  }

  /** Says that hash tables wrote themselves as the JDK has them do, as in format version 1. */
  public void tablesAsInJdk() {
    tablesAsInJdk = true;
  }

  boolean hasTablesAsInJdk() {
    return tablesAsInJdk;
  }

  /** {@return the objects' class} */
  public Class<?> type() {
    return type;
  }

  /** {@return how the objects are made} */
  public Protocol protocol() {
    return protocol;
  }

  /** {@return the state by declaring class, super classes first} */
  public List<Level> levels() {
    return levels;
  }

  /** {@return number of fields of all levels} */
  public int fieldCount() {
    int count = 0;
    for (Level level : levels) {
      count += level.names().length;
    }
    return count;
  }

  /** {@return one character per field: the primitive type, or {@code L} for all references} */
  public String fieldTypes() {
    if (fieldTypes == null) {
      StringBuilder types = new StringBuilder();
      for (Level level : levels) {
        for (String type : level.types()) {
          types.append(type.length() == 1 ? type.charAt(0) : 'L');
        }
      }
      fieldTypes = types.toString();
    }
    return fieldTypes;
  }

  /** How an {@link Node.Instance} is written and made. */
  public enum Protocol {
    /** Not Serializable: allocated without a constructor, fields set. */
    FIELDS,
    /**
     * Java Object Serialization. Levels are those from the first Serializable super class down, and
     * those of user code above it.
     */
    SERIALIZABLE,
    /** {@link java.io.Externalizable}: public no-arg constructor, then {@code readExternal}. */
    EXTERNALIZABLE,
    /** A record: one level; canonical constructor where fields of records can't be set. */
    RECORD
  }

  /**
   * State that one class of a hierarchy declares.
   *
   * @param declaringClass name ({@link Class#getName()}) of the class
   * @param names field names; with Java serialization those of {@code serialPersistentFields} or
   *     the default ones
   * @param types field descriptors, parallel to {@code names}
   * @param custom whether objects have custom data beside the fields: what {@code writeObject} or
   *     {@code writeExternal} wrote
   */
  public record Level(String declaringClass, String[] names, String[] types, boolean custom) {}
}
