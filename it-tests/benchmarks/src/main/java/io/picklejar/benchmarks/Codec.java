package io.picklejar.benchmarks;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import io.picklejar.internal.heap.HeapPolicy;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.heap.Snapshot;
import io.picklejar.internal.wire.GraphCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import org.apache.fory.Fory;
import org.apache.fory.config.Language;

/** Ways to write an object graph and to read it again, all with references. */
public enum Codec {
  /** The graph alone, as it lies in a closure. */
  PICKLEJAR {
    @Override
    byte[] write(Object value) {
      Snapshot snapshot = new Snapshot(PLAIN);
      Object slot = snapshot.add("root", value);
      return GraphCodec.write(Collections.singletonList(slot), node -> null, text -> false).bytes();
    }

    @Override
    Object read(byte[] bytes) {
      Object slot =
          GraphCodec.read(bytes, name -> Class.forName(name, false, Codec.class.getClassLoader()))
              .roots()
              .get(0);
      return new Materializer(external -> null).materialize(slot);
    }
  },

  /** Java serialization. */
  JAVA {
    @Override
    byte[] write(Object value) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      return bytes.toByteArray();
    }

    @Override
    Object read(byte[] bytes) throws IOException, ClassNotFoundException {
      return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
    }
  },

  /** Kryo 5 with references, classes unregistered. */
  KRYO {
    private final Kryo kryo = new Kryo();

    {
      kryo.setReferences(true);
      kryo.setRegistrationRequired(false);
    }

    @Override
    byte[] write(Object value) {
      Output out = new Output(4096, -1);
      kryo.writeClassAndObject(out, value);
      return out.toBytes();
    }

    @Override
    Object read(byte[] bytes) {
      return kryo.readClassAndObject(new Input(bytes));
    }
  },

  /** Apache Fory with references, classes unregistered. */
  FORY {
    private final Fory fory =
        Fory.builder()
            .withLanguage(Language.JAVA)
            .withRefTracking(true)
            .requireClassRegistration(false)
            .build();

    @Override
    byte[] write(Object value) {
      return fory.serialize(value);
    }

    @Override
    Object read(byte[] bytes) {
      return fory.deserialize(bytes);
    }
  };

  private static final HeapPolicy PLAIN =
      new HeapPolicy() {
        @Override
        public boolean isUserClass(Class<?> type) {
          return false;
        }

        @Override
        public boolean usesField(String declaringClass, String fieldName) {
          return true;
        }
      };

  abstract byte[] write(Object value) throws IOException;

  abstract Object read(byte[] bytes) throws IOException, ClassNotFoundException;
}
