package io.picklejar.internal.reach;

import io.picklejar.internal.record.ClassRecord;

/**
 * A class as the analysis sees it.
 *
 * @param record its facts; for a class of the library side method bodies may be left out
 * @param user whether it is user code, the code that ships
 * @param initialized whether the launcher has initialized it (JVMS §5.5)
 */
public record ClassInfo(ClassRecord record, boolean user, boolean initialized) {}
