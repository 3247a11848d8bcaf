package io.picklejar.internal.heap;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * The value of a field of an enum constant. A constant is one per class, so its state is a global
 * like a static field: it is restored apart from the graph that names the constant.
 *
 * @param label root label in paths and refusals, such as {@code com.acme.Mode.FAST.hits}
 * @param constant the constant
 * @param field the field
 * @param slot the value
 */
public record EnumField(String label, Enum<?> constant, Field field, @Nullable Object slot) {}
