package io.picklejar.it.generator.run;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the launch of a program gave.
 *
 * @param program its name
 * @param classes its class files by name
 * @param sent its functions, as written to streams
 * @param read how the worker reads them
 * @param answers what it said
 */
record Launched(
    String program,
    Map<String, byte[]> classes,
    List<Sent> sent,
    String read,
    List<String> answers) {

  /**
   * A stream.
   *
   * @param kinds {@code f} for each function in it, {@code p} for each other object
   * @param bytes the stream
   */
  record Sent(String kinds, byte[] bytes) {}

  /** {@return one that gave nothing but these words} */
  static Launched saying(String program, String answer) {
    return new Launched(program, Map.of(), List.of(), Reading.ORDER, List.of(answer));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeBoolean(true);
    out.writeUTF(program);
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> type : classes.entrySet()) {
      out.writeUTF(type.getKey());
      write(type.getValue(), out);
    }
    out.writeUTF(read);
    out.writeInt(sent.size());
    for (Sent stream : sent) {
      out.writeUTF(stream.kinds());
      write(stream.bytes(), out);
    }
  }

  private static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Reads the next one, without its answers; {@return null after the last} */
  static Launched read(DataInputStream in) throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    String program = in.readUTF();
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      classes.put(in.readUTF(), in.readNBytes(in.readInt()));
    }
    String read = in.readUTF();
    List<Sent> sent = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      sent.add(new Sent(in.readUTF(), in.readNBytes(in.readInt())));
    }
    return new Launched(program, classes, sent, read, List.of());
  }
}
