package io.picklejar.internal.wire;

import io.picklejar.internal.heap.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a section.
 *
 * @param roots slots of the roots
 * @param nodes the section's own nodes by index
 */
public record Section(List<@Nullable Object> roots, List<Node> nodes) {}
