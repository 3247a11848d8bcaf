package io.picklejar.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.RestoreException;
import io.picklejar.fixture.Globals;
import io.picklejar.internal.closure.Closure.Resource;
import io.picklejar.internal.wire.ClosureCodec;
import io.picklejar.internal.wire.Digest;
import io.picklejar.internal.wire.Seal;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which resources a closure may bring, and what becomes of them in a JVM without the agent. */
class ResourcesTest {
  private static final String SERVICE = "META-INF/services/com.acme.Service";

  private final ChildLoader loader = new ChildLoader(Globals.class.getClassLoader());

  @AfterEach
  void restoreDefault() {
    use(Map.of());
  }

  private static void use(Map<String, String> options) {
    Policy.install(Policy.of(options, name -> false));
  }

  private static Resource resource(String name, String... contents) {
    return new Resource(
        name,
        List.of(contents).stream()
            .map(content -> content.getBytes(StandardCharsets.UTF_8))
            .toList());
  }

  private void restore(Resource... resources) {
    byte[] body = PayloadSeeds.body("function", List.of(), List.of(resources));
    Object function =
        Restorer.restore(
            () -> ClosureCodec.parse(Digest.of(body), body, Seal.VERSION),
            loader,
            Gate.current(body.length));
    assertThat(function).isEqualTo("function");
  }

  private void assertRefused(String why, Resource... resources) {
    assertThatThrownBy(() -> restore(resources))
        .isInstanceOf(RestoreException.class)
        .hasMessageContaining(why)
        .hasMessageEndingWith("See README.md#troubleshooting");
  }

  private static String read(URL place) throws Exception {
    try (InputStream in = place.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/a",
        "../a",
        "a/../../b",
        "a//b",
        "a/",
        "./a",
        "a\\b",
        "c:/a",
        "a\u0000b",
        "com/acme/A.class",
        "com/acme/A.CLASS",
        "META-INF/MANIFEST.MF",
        "meta-inf/services/com.acme.Service",
        "META-INF/services/",
        "META-INF/services/../a",
        "META-INF/services/a/b",
        "META-INF/services/1a",
        "META-INF/services/java.nio.file.spi.FileSystemProvider",
        "META-INF/services/javax.script.ScriptEngineFactory",
        "META-INF/services/jdk.Service"
      })
  void names_that_are_refused(String name) {
    assertRefused("refused", resource(name, "text"));
  }

  @Test
  void a_name_has_an_end() {
    assertRefused("refused", resource("a".repeat(2000), "text"));
  }

  @Test
  void a_resource_comes_once_and_has_contents() {
    assertRefused("twice", resource("a", "1"), resource("a", "2"));
    assertRefused("not consistent", resource("a"));
    assertRefused(
        "not consistent", resource("a", Collections.nCopies(65, "1").toArray(String[]::new)));
  }

  @Test
  void providers_have_names_that_are_allowed() {
    assertRefused("provider", resource(SERVICE, "com.acme.A\nno class\n"));
    use(Map.of("allow", "com.acme.*:io.picklejar.fixture.*"));
    assertRefused("org.other.B", resource(SERVICE, "com.acme.A\norg.other.B\n"));
    assertRefused("org.other.S", resource("META-INF/services/org.other.S", "com.acme.A\n"));
    restore(resource(SERVICE, "com.acme.A\n"));
  }

  @Test
  void the_loader_finds_what_came_and_finds_it_once() throws Exception {
    for (int i = 0; i < 3; i++) {
      restore(resource("com/acme/a b%.txt", "one", "two"), resource(SERVICE, "com.acme.A\n"));
      assertThat(Collections.list(loader.getResources(SERVICE))).hasSize(1);
      List<URL> all = Collections.list(loader.getResources("com/acme/a b%.txt"));
      assertThat(all).hasSize(2);
      assertThat(read(all.get(0)) + read(all.get(1))).isEqualTo("onetwo");
    }
  }

  @Test
  void what_the_worker_has_stays() throws Exception {
    URL own = loader.getResource("payloads.zip");
    assertThat(own).isNotNull();
    restore(resource("payloads.zip", "other"));
    assertThat(Collections.list(loader.getResources("payloads.zip"))).containsExactly(own);
  }
}
