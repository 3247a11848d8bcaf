package io.picklejar.it.generator.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.ArrayList;
import java.util.List;

/** How a worker reads streams. */
final class Reading {
  /** All, one after the other, before any function is called. */
  static final String ORDER = "order";

  /** Each function when it's called. */
  static final String LATE = "late";

  /** The last stream first. */
  static final String REVERSE = "reverse";

  /** All, and then all again: what was read first is left alone. */
  static final String TWICE = "twice";

  private Reading() {}

  /** {@return the streams, of which one gives its objects late if they are all to be read late} */
  static List<Calls.Stream> streams(Launched launched, String how)
      throws IOException, ClassNotFoundException {
    List<Calls.Stream> streams = new ArrayList<>();
    for (int i = 0; i < launched.sent().size(); i++) {
      boolean reversed = how.equals(REVERSE);
      Launched.Sent sent = launched.sent().get(reversed ? launched.sent().size() - 1 - i : i);
      Calls.Objects objects = new Input(new ByteArrayInputStream(sent.bytes()))::readObject;
      streams.add(
          reversed ? 0 : i,
          new Calls.Stream(sent.kinds(), how.equals(LATE) ? objects : read(sent, objects)));
    }
    return streams;
  }

  private static Calls.Objects read(Launched.Sent sent, Calls.Objects objects)
      throws IOException, ClassNotFoundException {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < sent.kinds().length(); i++) {
      all.add(objects.next());
    }
    return all.iterator()::next;
  }

  /** Finds the program's classes as engines do, in the thread's loader. */
  private static final class Input extends ObjectInputStream {
    Input(InputStream in) throws IOException {
      super(in);
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass type)
        throws IOException, ClassNotFoundException {
      try {
        return Class.forName(type.getName(), false, Thread.currentThread().getContextClassLoader());
      } catch (ClassNotFoundException e) {
        return super.resolveClass(type);
      }
    }
  }
}
