package io.picklejar.internal.record;

/**
 * A body hands on a reference under another type (JLS §5.1.5), or puts it where any code finds it:
 * as an argument, a result, in a field, an array or an exception. Of arrays the element types.
 *
 * @param type internal name of the class that the verifier knows the object by (JVMS §4.10.1.2)
 * @param as internal name of the type that it goes by from there, {@code java/lang/Object} when
 *     that doesn't matter; the same where it is put into a field or an array of its type
 */
public record Passing(String type, String as) {}
