package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.picklejar.RestoreException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whatever user code throws while it is read, nothing has been set, and the next one succeeds. What
 * the methods of captured objects throw goes to the reader as it is.
 */
public final class Errors {
  private static final List<Throwable> THROWN =
      List.of(
          new OutOfMemoryError("made up"),
          new StackOverflowError("made up"),
          new NoClassDefFoundError("made up"),
          new InterruptedException("made up"),
          new Throwable("made up"));
  private static final List<Throwable> PASSED_ON =
      List.of(
          new AssertionError("made up"),
          new IllegalStateException("made up"),
          new IOException("made up"),
          new InvalidObjectException("made up"),
          new ClassNotFoundException("made up"));

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    for (String name : List.of("inStatic", "inCapture")) {
      for (Throwable thrown : Stream.concat(THROWN.stream(), PASSED_ON.stream()).toList()) {
        undone(Job.having(), name, thrown);
        if (System.getProperty("it.agent") != null) {
          undone(Job.lacking(), name, thrown);
        }
      }
    }
  }

  private static void undone(Job.Loader loader, String name, Throwable thrown) throws Exception {
    System.getProperties().put("errors.thrown", thrown);
    Throwable caught = catchThrowable(() -> Job.call("acme.errors.Main.bin." + name, loader));
    assertThat(caught).as(name + thrown).isNotNull();
    assertThat(caught.toString()).contains("made up");
    if (name.equals("inCapture") && PASSED_ON.contains(thrown)) {
      // Checked exceptions come wrapped once, by the job.
      assertThat(List.of(caught, caught.getCause() == null ? caught : caught.getCause()))
          .contains(thrown);
      assertThat(thrown.getSuppressed()[0])
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("made up")
          .hasMessageContaining("README.md#");
    }
    for (String field : List.of("first", "third")) {
      assertThat(value(loader, field)).as(name + thrown).isNotEqualTo("shipped");
    }
    System.getProperties().remove("errors.thrown");
    assertThat(Job.call("acme.errors.Main.bin." + name, loader)).isEqualTo("shipped picky shipped");
  }

  private static Object value(ClassLoader loader, String name) throws ReflectiveOperationException {
    Field field = Class.forName("acme.errors.Main", false, loader).getDeclaredField(name);
    field.setAccessible(true);
    return field.get(null);
  }

  private Errors() {}
}
