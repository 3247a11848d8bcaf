package io.picklejar.internal.heap;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** The kinds of object that never travel, one line each. */
final class RefusedKinds {

  /**
   * A kind.
   *
   * @param type name of the class or interface
   * @param reason one clause
   * @param advice one sentence
   */
  record Kind(String type, String reason, String advice) {}

  private static final String MAKE_IT_THERE =
      "Make it on the worker: in a static initializer, in a setup method, or lazily from a"
          + " transient field.";
  private static final String READ_IT_BEFORE =
      "Read what is needed on the launcher and capture the data instead.";

  private static final List<Kind> KINDS =
      List.of(
          new Kind("java.lang.Thread", "a thread belongs to its JVM", MAKE_IT_THERE),
          new Kind("java.lang.ThreadGroup", "a thread group belongs to its JVM", MAKE_IT_THERE),
          new Kind(
              "java.util.concurrent.Executor",
              "an executor owns threads of its JVM",
              MAKE_IT_THERE),
          new Kind("java.util.Timer", "a timer owns a thread of its JVM", MAKE_IT_THERE),
          new Kind(
              "java.lang.ClassLoader",
              "a class loader belongs to its JVM",
              "Capture the class or its name instead."),
          new Kind(
              "java.lang.Module",
              "a module belongs to its JVM",
              "Capture the module's name instead."),
          new Kind(
              "java.lang.ModuleLayer",
              "a module layer belongs to its JVM",
              "Capture the modules' names instead."),
          new Kind(
              "java.lang.Package",
              "a package belongs to its class loader",
              "Capture one of its classes, or its name."),
          new Kind("java.lang.Process", "a process belongs to its machine", MAKE_IT_THERE),
          new Kind("java.lang.ProcessHandle", "a process belongs to its machine", MAKE_IT_THERE),
          new Kind(
              "java.lang.Runtime",
              "the runtime belongs to its JVM",
              "Call Runtime.getRuntime() where it is used."),
          new Kind("java.lang.ref.Cleaner", "a cleaner owns a thread of its JVM", MAKE_IT_THERE),
          new Kind(
              "java.lang.ref.Cleaner$Cleanable", "it frees a resource of its JVM", MAKE_IT_THERE),
          new Kind(
              "java.lang.invoke.MethodHandles$Lookup",
              "a lookup is a right granted in its JVM",
              MAKE_IT_THERE),
          new Kind(
              "java.lang.invoke.VarHandle",
              "this variable handle does not tell what it stands for",
              MAKE_IT_THERE),
          new Kind(
              "java.lang.invoke.MethodHandle",
              "this method handle does not tell what it consists of",
              "Capture the direct handle and the arguments, and bind or adapt it on the worker."),
          new Kind(
              "java.util.concurrent.atomic.AtomicIntegerFieldUpdater",
              "a field updater is bound to fields of its JVM",
              MAKE_IT_THERE),
          new Kind(
              "java.util.concurrent.atomic.AtomicLongFieldUpdater",
              "a field updater is bound to fields of its JVM",
              MAKE_IT_THERE),
          new Kind(
              "java.util.concurrent.atomic.AtomicReferenceFieldUpdater",
              "a field updater is bound to fields of its JVM",
              MAKE_IT_THERE),
          new Kind("java.io.FileDescriptor", "an open file belongs to its JVM", READ_IT_BEFORE),
          new Kind("java.io.RandomAccessFile", "an open file belongs to its JVM", READ_IT_BEFORE),
          new Kind("java.io.InputStream", "a stream is bound to its source", READ_IT_BEFORE),
          new Kind("java.io.OutputStream", "a stream is bound to its target", MAKE_IT_THERE),
          new Kind("java.io.Reader", "a reader is bound to its source", READ_IT_BEFORE),
          new Kind("java.io.Writer", "a writer is bound to its target", MAKE_IT_THERE),
          new Kind("java.nio.channels.Channel", "a channel is bound to its machine", MAKE_IT_THERE),
          new Kind("java.nio.channels.Selector", "a selector belongs to its JVM", MAKE_IT_THERE),
          new Kind(
              "java.nio.Buffer",
              "its memory belongs to its JVM",
              "Copy it to an array and capture that."),
          new Kind(
              "java.lang.ref.Reference",
              "it is bound to its JVM's collector",
              "Use a plain WeakReference."),
          new Kind("java.net.Socket", "a socket belongs to its machine", MAKE_IT_THERE),
          new Kind("java.net.ServerSocket", "a socket belongs to its machine", MAKE_IT_THERE),
          new Kind("java.net.DatagramSocket", "a socket belongs to its machine", MAKE_IT_THERE),
          new Kind(
              "java.net.http.HttpClient",
              "a client owns threads and connections of its JVM",
              MAKE_IT_THERE),
          new Kind("java.util.zip.ZipFile", "an open file belongs to its JVM", READ_IT_BEFORE),
          new Kind("java.util.zip.Deflater", "native memory belongs to its JVM", MAKE_IT_THERE),
          new Kind("java.util.zip.Inflater", "native memory belongs to its JVM", MAKE_IT_THERE),
          new Kind(
              "java.util.stream.BaseStream",
              "a stream can be consumed only once",
              "Collect it on the launcher."),
          new Kind("java.util.Scanner", "a scanner is bound to its source", READ_IT_BEFORE),
          new Kind("java.sql.Connection", "a connection belongs to its JVM", MAKE_IT_THERE),
          new Kind("java.sql.Statement", "a statement belongs to its connection", MAKE_IT_THERE),
          new Kind("java.sql.ResultSet", "a result set belongs to its connection", READ_IT_BEFORE),
          new Kind("javax.crypto.Cipher", "its state lies in a security provider", MAKE_IT_THERE),
          new Kind(
              "java.security.MessageDigestSpi",
              "its state lies in a security provider",
              MAKE_IT_THERE),
          new Kind("javax.crypto.Mac", "its state lies in a security provider", MAKE_IT_THERE),
          new Kind(
              "java.security.SignatureSpi", "its state lies in a security provider", MAKE_IT_THERE),
          new Kind(
              "javax.crypto.KeyAgreement", "its state lies in a security provider", MAKE_IT_THERE),
          new Kind("java.lang.foreign.Arena", "native memory belongs to its JVM", MAKE_IT_THERE),
          new Kind(
              "java.lang.foreign.MemorySegment",
              "native memory belongs to its JVM",
              "Copy it to an array."),
          new Kind("java.lang.StackWalker", "a stack walker belongs to its JVM", MAKE_IT_THERE),
          new Kind(
              "java.lang.ref.ReferenceQueue",
              "it is filled by its JVM's collector",
              MAKE_IT_THERE));

  /**
   * Streams that lie in memory alone, and those over another stream, which is refused where it is
   * bound to something: they travel like other objects.
   */
  private static final List<String> IN_MEMORY =
      List.of(
          "java.io.BufferedReader",
          "java.io.DataInputStream",
          "java.io.DataOutputStream",
          "java.io.LineNumberReader",
          "java.io.PushbackInputStream",
          "java.io.PushbackReader",
          "java.io.SequenceInputStream",
          "java.util.zip.CheckedInputStream",
          "java.util.zip.CheckedOutputStream",
          "java.io.ByteArrayInputStream",
          "java.io.ByteArrayOutputStream",
          "java.io.CharArrayReader",
          "java.io.CharArrayWriter",
          "java.io.StringReader",
          "java.io.StringWriter");

  /** What the user's own classes may extend and still hold nothing that is bound to a JVM. */
  private static final List<String> HARMLESS =
      List.of(
          "java.io.InputStream",
          "java.io.OutputStream",
          "java.io.Reader",
          "java.io.Writer",
          "java.io.FilterInputStream",
          "java.io.FilterOutputStream",
          "java.io.FilterReader",
          "java.io.FilterWriter",
          "java.util.concurrent.AbstractExecutorService");

  /** They hold what they go over, or another iterator. */
  private static final List<String> COPIED_ITERATORS =
      List.of(
          "java.lang.StringLatin1$CharsSpliterator",
          "java.lang.StringUTF16$CharsSpliterator",
          "java.util.Collections$CheckedCollection$1",
          "java.util.Collections$CheckedList$1",
          "java.util.Spliterators$1Adapter",
          "java.util.Spliterators$2Adapter",
          "java.util.Spliterators$3Adapter",
          "java.util.Spliterators$4Adapter",
          "java.util.Spliterators$IteratorSpliterator",
          "java.util.Spliterators$IntIteratorSpliterator",
          "java.util.Spliterators$LongIteratorSpliterator",
          "java.util.Spliterators$DoubleIteratorSpliterator",
          "java.util.stream.Streams$RangeIntSpliterator",
          "java.util.stream.Streams$RangeLongSpliterator",
          "java.util.stream.Streams$StreamBuilderImpl",
          "java.util.stream.Streams$IntStreamBuilderImpl",
          "java.util.stream.Streams$LongStreamBuilderImpl",
          "java.util.stream.Streams$DoubleStreamBuilderImpl",
          "java.util.Arrays$ArrayItr",
          "java.util.ImmutableCollections$ListItr",
          "java.util.concurrent.CopyOnWriteArrayList$COWIterator",
          "java.util.Collections$EmptyIterator",
          "java.util.Collections$EmptyListIterator",
          "java.util.Collections$UnmodifiableCollection$1",
          "java.util.Collections$UnmodifiableList$1",
          "java.util.Enumeration$1");

  private RefusedKinds() {}

  /** {@return all kinds, in order} */
  static List<Kind> all() {
    return KINDS;
  }

  /**
   * {@return whether a super class of the JDK holds nothing but what its sub class gives it, so
   * that the user's own sub classes travel}
   */
  static boolean isHarmless(Class<?> type) {
    return HARMLESS.contains(type.getName());
  }

  /** {@return why a logger of the user's class can't be made anew by name} */
  static Kind logger(Class<?> type) {
    return new Kind(type.getName(), "a logger belongs to its logging system", MAKE_IT_THERE);
  }

  /** {@return the kind of the class's objects, or null if they may travel} */
  static @Nullable Kind of(Class<?> type) {
    if (IN_MEMORY.contains(type.getName())) {
      return null;
    }
    if (type.isHidden()) {
      return hidden(type);
    }
    for (Kind kind : KINDS) {
      if (Supertypes.named(type, kind.type()) != null) {
        return kind;
      }
    }
    if (!isIterator(type)) {
      return null;
    }
    return new Kind(
        type.getName(),
        Iterator.class.isAssignableFrom(type)
            ? "an iterator is bound to its collection"
            : "a spliterator is bound to what it goes over",
        "Capture the collection instead.");
  }

  /**
   * Iterators of the user's classes are objects like others, and so are the JDK's over arrays and
   * immutable lists, and those around another iterator.
   */
  private static boolean isIterator(Class<?> type) {
    return type.getClassLoader() == null
        && (Iterator.class.isAssignableFrom(type) || Spliterator.class.isAssignableFrom(type))
        && !COPIED_ITERATORS.contains(type.getName());
  }

  private static Kind hidden(Class<?> type) {
    if (Lambdas.isLambda(type)) {
      return new Kind(
          type.getName(),
          "the lambda was linked before the agent saw it, or belongs to a library, and is not"
              + " serializable",
          "Start the JVM with the agent, or cast the lambda to a Serializable type.");
    }
    return new Kind(type.getName(), "a hidden class cannot be named", "Use a class with a name.");
  }
}
