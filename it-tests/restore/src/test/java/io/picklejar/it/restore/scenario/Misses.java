package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** Code that comes to what was not shipped is told so, and by what rule it is. */
public final class Misses {
  private static final String OF_MAIN =
      "{\"condition\": {\"typeReached\": \"acme.misses.Main\"}, \"type\": \"acme.misses.Main\", ";

  /** Runs the scenario. */
  public static void main(String[] args) {
    Job.Loader loader = Job.lacking();
    statics(loader);
    classes(loader);
    noMiss(loader);
    shippedSince(loader);
    ofTheWorkersOwnClasses(Job.having());
  }

  private static String call(String name, ClassLoader loader) {
    return Job.call("acme.misses.Main.bin." + name, loader);
  }

  private static void statics(Job.Loader loader) {
    for (String name : new String[] {"field", "getter"}) {
      assertThat(call(name, loader))
          .startsWith("io.picklejar.NotShippedError: The static field acme.misses.Main.TABLE was")
          .contains(OF_MAIN + "\"fields\": [{\"name\": \"TABLE\"}]}", "README.md#");
    }
    assertThat(call("primitive", loader)).contains(OF_MAIN + "\"fields\": [{\"name\": \"count\"}]");
    assertThat(call("method", loader))
        .startsWith("io.picklejar.NotShippedError: The static field acme.misses.Main.TABLE was")
        .contains(method("readsTable"));
    assertThat(call("inherited", loader))
        .startsWith("io.picklejar.NotShippedError: The static field acme.misses.Base.inherited")
        .contains(method("readsInherited"));
  }

  private static String method(String name) {
    return OF_MAIN
        + "\"methods\": [{\"name\": \""
        + name
        + "\", \"parameterTypes\": [\"int\", \"java.lang.String[]\"]}]}";
  }

  private static void classes(Job.Loader loader) {
    assertThat(call("named", loader))
        .startsWith("java.lang.ClassNotFoundException: acme.misses.Unseen [")
        .contains("\"type\": \"acme.misses.Unseen\", \"allDeclaredConstructors\": true");
    assertThat(call("made", loader))
        .startsWith("java.lang.NoClassDefFoundError: acme/misses/Unseen [")
        .contains(method("makesUnseen"));
    assertThat(call("switch", loader)).contains("NotShippedError").contains(method("switches"));
  }

  /** What the launcher had as null, and what code here has set. */
  private static void noMiss(Job.Loader loader) {
    assertThat(call("nothing", loader)).isEqualTo("null");
    assertThat(call("written", loader)).isEqualTo("7");
  }

  private static void shippedSince(Job.Loader loader) {
    assertThat(call("text", loader)).contains("NotShippedError");
    assertThat(call("shipped", loader)).isEqualTo("value text null from above");
    assertThat(call("text", loader)).isEqualTo("textnull");
    assertThat(call("field", loader)).isEqualTo("{key=value}");
    assertThat(call("getter", loader)).isEqualTo("{key=value}");
    assertThat(call("method", loader)).isEqualTo("value1");
    assertThat(call("inherited", loader)).isEqualTo("from above");
    assertThat(call("primitive", loader)).contains("NotShippedError");
  }

  /** Their initializers have run, and other code may have set their statics. */
  private static void ofTheWorkersOwnClasses(Job.Loader loader) {
    assertThat(call("field", loader)).isEqualTo("{}");
    assertThat(call("method", loader)).isEqualTo("null1");
    assertThat(call("made", loader)).isEqualTo("unseen");
  }

  private Misses() {}
}
