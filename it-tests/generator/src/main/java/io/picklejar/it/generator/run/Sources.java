package io.picklejar.it.generator.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of many programs in one file, by name. */
public final class Sources {

  private Sources() {}

  /** Writes them. */
  public static void write(Path file, Map<String, String> programs) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(programs.size());
      for (Map.Entry<String, String> program : programs.entrySet()) {
        out.writeUTF(program.getKey());
        byte[] text = program.getValue().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
      }
    }
  }

  static Map<String, String> read(Path file) throws IOException {
    Map<String, String> programs = new LinkedHashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int left = in.readInt(); left > 0; left--) {
        String name = in.readUTF();
        programs.put(name, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
    }
    return programs;
  }
}
