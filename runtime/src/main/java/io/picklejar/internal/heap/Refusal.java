package io.picklejar.internal.heap;

import java.util.List;

/**
 * An object that cannot travel.
 *
 * @param root label of the root under which it was met
 * @param path path of fields and elements from the root to the object, such as {@code
 *     Main.CACHE["a"].pool}
 * @param steps the same path without the root, step by step: names of fields, and keys or indices
 *     in brackets
 * @param type class of the object
 * @param reason why it can't travel, one clause
 * @param advice what to do, one sentence
 */
public record Refusal(
    String root, String path, List<String> steps, Class<?> type, String reason, String advice) {}
