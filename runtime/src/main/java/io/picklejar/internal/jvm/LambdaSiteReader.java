package io.picklejar.internal.jvm;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads from a class file which methods the {@code LambdaMetafactory} call sites of each method are
 * implemented by.
 */
final class LambdaSiteReader {
  private final ConstantPool pool;
  private final DataInputStream in;
  private final Map<String, List<Integer>> dynamics = new HashMap<>();
  private int[][] bootstraps = {};

  private LambdaSiteReader(DataInputStream in) throws IOException {
    this.in = in;
    in.skipNBytes(8);
    this.pool = new ConstantPool(in);
  }

  /**
   * {@return for each site {@code method + descriptor + '#' + k} name and descriptor of the
   * implementation}
   */
  static Map<String, String> read(Class<?> type) throws IOException {
    String name = type.getName();
    try (InputStream stream =
        type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
      if (stream == null) {
        throw new IOException("no class file for " + name);
      }
      LambdaSiteReader reader =
          new LambdaSiteReader(new DataInputStream(new java.io.BufferedInputStream(stream)));
      reader.readMembers();
      return reader.sites();
    }
  }

  private void readMembers() throws IOException {
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
      in.skipNBytes(6);
      skipAttributes();
    }
    for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
      readMethod();
    }
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      readClassAttribute();
    }
  }

  private void skipAttributes() throws IOException {
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      in.skipNBytes(2);
      in.skipNBytes(in.readInt());
    }
  }

  private void readMethod() throws IOException {
    in.skipNBytes(2);
    String method = pool.utf8(in.readUnsignedShort()) + pool.utf8(in.readUnsignedShort());
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      String name = pool.utf8(in.readUnsignedShort());
      byte[] content = in.readNBytes(in.readInt());
      if (name.equals("Code") && !method.startsWith("$deserializeLambda$")) {
        ByteBuffer code = ByteBuffer.wrap(content);
        dynamics.put(method, Instructions.dynamics(code.slice(8, code.getInt(4))));
      }
    }
  }

  private void readClassAttribute() throws IOException {
    String name = pool.utf8(in.readUnsignedShort());
    int length = in.readInt();
    if (!name.equals("BootstrapMethods")) {
      in.skipNBytes(length);
      return;
    }
    bootstraps = new int[in.readUnsignedShort()][];
    for (int i = 0; i < bootstraps.length; i++) {
      int method = in.readUnsignedShort();
      bootstraps[i] = new int[in.readUnsignedShort() + 1];
      bootstraps[i][0] = method;
      for (int j = 1; j < bootstraps[i].length; j++) {
        bootstraps[i][j] = in.readUnsignedShort();
      }
    }
  }

  private Map<String, String> sites() {
    Map<String, String> sites = new HashMap<>();
    dynamics.forEach(
        (method, indexes) -> {
          List<Integer> lambdas = new ArrayList<>(indexes);
          lambdas.removeIf(index -> !isLambda(bootstraps[pool.bootstrap(index)]));
          for (int k = 0; k < lambdas.size(); k++) {
            sites.put(
                method + '#' + k, pool.handleTarget(bootstraps[pool.bootstrap(lambdas.get(k))][2]));
          }
        });
    return sites;
  }

  private boolean isLambda(int[] bootstrap) {
    return bootstrap.length > 3
        && pool.handleOwner(bootstrap[0]).equals("java/lang/invoke/LambdaMetafactory");
  }
}
