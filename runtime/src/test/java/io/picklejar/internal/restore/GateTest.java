package io.picklejar.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.RestoreException;
import io.picklejar.fixture.Shipped;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.Companions;
import io.picklejar.internal.closure.Report;
import io.picklejar.internal.heap.LiveObjects;
import io.picklejar.internal.wire.ClosureCodec;
import io.picklejar.internal.wire.Seal;
import io.picklejar.internal.wire.SealKey;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is let in, and by whom. */
class GateTest {
  private static final SealKey KEY = key("sixteen bytes or more");
  private static final ClassLoader LOADER = GateTest.class.getClassLoader();

  private static SealKey key(String text) {
    return SealKey.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void restoreDefault() {
    use(Map.of());
  }

  private static void use(Map<String, String> options) {
    Policy.install(Policy.of(options, name -> name.startsWith("org.engine.")));
  }

  private static void useKey(SealKey key) {
    Policy.install(new Policy(Policy.Accept.SIGNED, null, key, 1 << 20, name -> false));
  }

  private static byte[] closure(List<Closure.ShippedClass> classes, Closure.Group... groups) {
    Report report =
        new Report(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return ClosureCodec.write(
        new Closure(
            "job",
            "type",
            "function",
            List.of(groups),
            classes,
            List.of(),
            List.of(),
            List.of(),
            report,
            Companions.NONE,
            noObjects(),
            new int[0]));
  }

  /** There are no objects behind what has no nodes, and its strings are no literals. */
  private static LiveObjects noObjects() {
    return (LiveObjects)
        Proxy.newProxyInstance(
            LOADER,
            new Class<?>[] {LiveObjects.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("isLiteral")) {
                return false;
              }
              throw new AssertionError(method);
            });
  }

  private static byte[] bringing(String name, byte[] bytes) {
    return closure(List.of(new Closure.ShippedClass(name, bytes, false, List.of())));
  }

  private static byte[] bytes(Class<?> type) {
    String name = type.getName().replace('.', '/') + ".class";
    try (InputStream in = LOADER.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertRefused(byte[] closure, String... why) {
    assertThatThrownBy(() -> Restorer.restore(closure, LOADER))
        .isInstanceOf(RestoreException.class)
        .hasMessageEndingWith("See README.md#troubleshooting")
        .satisfies(e -> List.of(why).forEach(part -> assertThat(e).hasMessageContaining(part)));
  }

  private static void assertRestored(byte[] closure) {
    assertThat(Restorer.restore(closure, LOADER)).isEqualTo("function");
  }

  @Test
  void anyone_is_let_in_unless_said_otherwise() {
    assertRestored(closure(List.of()));
    assertRestored(bringing(Shipped.class.getName(), bytes(Shipped.class)));
  }

  @Test
  void nobody_is_let_in_where_none_is_accepted() {
    use(Map.of("accept", "none"));
    assertRefused(closure(List.of()), "accept=none");
  }

  @Test
  void a_signature_is_required_where_signed_ones_are_accepted() {
    useKey(KEY);
    byte[] closure = closure(List.of());
    assertRefused(closure, "not signed", "key=");
    assertRefused(Seal.sign(closure, key("another key of sixteen")), "another key");
    assertRestored(Seal.sign(closure, KEY));
  }

  @Test
  void no_byte_of_a_signed_closure_can_be_changed() throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    SealKey both = key(pem("PRIVATE", pair.getPrivate()) + pem("PUBLIC", pair.getPublic()));
    for (SealKey key : List.of(KEY, both)) {
      useKey(key);
      byte[] closure = Seal.sign(bringing(Shipped.class.getName(), bytes(Shipped.class)), key);
      assertRestored(closure);
      for (int i = 0; i < closure.length; i++) {
        byte[] changed = closure.clone();
        changed[i] ^= (byte) (1 << i % 8);
        assertRefused(changed);
      }
    }
  }

  private static String pem(String kind, Key key) {
    String base64 = Base64.getMimeEncoder().encodeToString(key.getEncoded());
    return "-----BEGIN " + kind + " KEY-----\n" + base64 + "\n-----END " + kind + " KEY-----\n";
  }

  @Test
  void a_public_key_checks_what_its_private_key_has_signed() throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    SealKey launcher = key(pem("PRIVATE", pair.getPrivate()));
    byte[] closure = Seal.sign(closure(List.of()), launcher);
    useKey(key(pem("PUBLIC", pair.getPublic())));
    assertRestored(closure);
    assertRefused(Seal.sign(closure(List.of()), KEY), "another key");
    useKey(key(pem("PUBLIC", other.getPublic())));
    assertRefused(closure, "another key");
    useKey(launcher);
    assertRefused(closure, "another key");
    assertThat(launcher.signs()).isTrue();
    assertThat(key(pem("PUBLIC", pair.getPublic())).signs()).isFalse();
  }

  @Test
  void no_end_of_a_closure_can_be_cut_off() {
    byte[] closure = bringing(Shipped.class.getName(), bytes(Shipped.class));
    byte[] signed = Seal.sign(closure, KEY);
    for (int length = 0; length < closure.length; length++) {
      assertRefused(java.util.Arrays.copyOf(closure, length));
      assertRefused(java.util.Arrays.copyOf(signed, length));
    }
  }

  @Test
  void a_closure_brings_no_classes_of_the_library_side() {
    use(Map.of());
    for (String name :
        List.of("java.lang.Evil", "javax.Evil", "jdk.Evil", "sun.Evil", "org.engine.Evil")) {
      assertRefused(bringing(name, bytes(Shipped.class)), name, "library side");
    }
    assertRefused(bringing("io.picklejar.internal.Evil", new byte[9]), "library side");
  }

  @Test
  void a_closure_sets_no_statics_of_the_library_side() {
    Closure.StaticValue value =
        new Closure.StaticValue(System.class, "lineSeparator", "Ljava/lang/String;", "evil");
    assertRefused(
        closure(List.of(), new Closure.Group(List.of(value))), "java.lang.System", "library side");
  }

  @Test
  void only_what_is_allowed_may_come() {
    use(Map.of("allow", "com.acme.*"));
    assertRestored(closure(List.of()));
    assertRefused(bringing(Shipped.class.getName(), bytes(Shipped.class)), "allow=", "Shipped");
    use(Map.of("allow", "com.acme.*:io.picklejar.?ixture.*"));
    assertRestored(bringing(Shipped.class.getName(), bytes(Shipped.class)));
  }

  @Test
  void a_class_file_has_the_name_that_is_declared() {
    assertRefused(bringing("com.acme.Other", bytes(Shipped.class)), "com.acme.Other", "Shipped");
    assertRefused(bringing("com.acme.Other", new byte[100]), "com.acme.Other");
  }

  @Test
  void a_class_comes_once() {
    Closure.ShippedClass shipped =
        new Closure.ShippedClass(Shipped.class.getName(), bytes(Shipped.class), false, List.of());
    assertRefused(closure(List.of(shipped, shipped)), "twice");
  }

  @Test
  void a_closure_is_no_larger_than_allowed() {
    byte[] closure = bringing("com.acme.Zeros", new byte[200_000]);
    use(Map.of("maxBytes", "100"));
    assertRefused(closure, "maxBytes");
    use(Map.of("maxBytes", "100000"));
    assertThat(closure.length).isLessThan(100_000);
    assertRefused(closure, "inflated", "maxBytes");
  }
}
