package io.picklejar.it.restore;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.restore.scenario.Guarded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whom and what a worker lets in, by the agent's options, system properties and the JVM's filter.
 */
class SecurityIT {
  private static final String PLAIN = "acme.oneclass.Main.bin.item";
  private static final String SIGNED = "signed." + PLAIN;

  @TempDir private static Path folder;
  private static Workers workers;
  private static Path key;
  private static Path otherKey;

  @BeforeAll
  static void launch() throws IOException {
    key = Files.writeString(folder.resolve("key"), "a key of at least 16 bytes");
    otherKey = Files.writeString(folder.resolve("other"), "another key of 16 bytes");
    workers = Workers.launched(Jdk.current());
    workers.launchSigned("acme.oneclass.Main", key, "signed.");
  }

  private static void gives(Child worker, String function) {
    workers.run(worker.with("-Dit.function=" + function, "-Dit.gives=made"), Guarded.class);
  }

  private static void refuses(Child worker, String function, String why) {
    workers.run(worker.with("-Dit.function=" + function, "-Dit.refused=" + why), Guarded.class);
  }

  @Test
  void signed_functions_are_read_where_the_key_is_the_same() {
    gives(workers.withAgent("key=" + key), SIGNED);
    gives(workers.withAgent(""), SIGNED);
    gives(workers.withRuntime().with("-Dpicklejar.key=" + key), SIGNED);
  }

  @Test
  void a_public_key_is_enough_on_workers() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Path launcher = pem("PRIVATE", pair.getPrivate());
    Path worker = pem("PUBLIC", pair.getPublic());
    workers.launchSigned("acme.oneclass.Main", launcher, "ed25519.");
    gives(workers.withAgent("key=" + worker), "ed25519." + PLAIN);
    refuses(workers.withAgent("key=" + worker), PLAIN, "not signed");
    refuses(workers.withAgent("key=" + worker), SIGNED, "another key");
  }

  private static Path pem(String kind, Key key) throws IOException {
    String base64 = Base64.getMimeEncoder().encodeToString(key.getEncoded());
    return Files.writeString(
        folder.resolve(kind),
        "-----BEGIN " + kind + " KEY-----\n" + base64 + "\n-----END " + kind + " KEY-----\n");
  }

  @Test
  void others_are_refused() {
    refuses(workers.withAgent("accept=signed,key=" + key), PLAIN, "not signed");
    refuses(workers.withAgent("key=" + otherKey), SIGNED, "another key");
    refuses(workers.withRuntime().with("-Dpicklejar.key=" + key), PLAIN, "not signed");
  }

  @Test
  void nothing_is_read_where_nothing_is_accepted() {
    refuses(workers.withAgent("accept=none"), PLAIN, "accept=none");
    refuses(workers.withRuntime().with("-Dpicklejar.accept=none"), PLAIN, "accept=none");
    refuses(workers.withRuntime().with("-Dpicklejar.accept=some"), PLAIN, "accept=some");
  }

  @Test
  void only_allowed_classes_come() {
    gives(workers.withAgent("allow=acme.*"), PLAIN);
    refuses(workers.withAgent("allow=com.acme.*"), PLAIN, "allow=");
  }

  @Test
  void the_filter_of_the_jvm_is_asked() {
    gives(workers.withAgent("").with("-Djdk.serialFilter=acme.**;io.picklejar.**"), PLAIN);
    refuses(workers.withAgent("").with("-Djdk.serialFilter=!acme.**"), PLAIN, "filter");
    refuses(workers.withRuntime().with("-Djdk.serialFilter=!acme.**"), PLAIN, "filter");
  }

  /** Also those of which objects are made, and arrays, that no class of the closure tells. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "!java.util.ArrayList",
        "!java.util.function.*",
        "!acme.leaks.Main$Pair",
        "maxrefs=12",
        "acme.**;java.lang.*;io.picklejar.**;!*"
      })
  void the_filter_of_the_jvm_is_asked_for_all_that_a_function_holds(String filter) {
    String function = "acme.leaks.Main.bin.function";
    refuses(workers.withAgent("").with("-Djdk.serialFilter=" + filter), function, "filter");
    refuses(workers.withRuntime().with("-Djdk.serialFilter=" + filter), function, "filter");
  }

  @Test
  void the_filter_of_the_jvm_is_asked_for_arrays() {
    String zeros = "acme.large.Main.bin.zeros";
    refuses(workers.withAgent("").with("-Djdk.serialFilter=maxarray=99999"), zeros, "filter");
    refuses(workers.withRuntime().with("-Djdk.serialFilter=maxarray=99999"), zeros, "filter");
  }

  @Test
  void sizes_are_limited() {
    refuses(workers.withAgent("maxBytes=1000000"), "acme.large.Main.bin.zeros", "inflated");
    refuses(workers.withAgent("maxBytes=100"), PLAIN, "maxBytes");
  }
}
