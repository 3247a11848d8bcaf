package io.picklejar.it.upstream;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.Test;
import org.junit.runner.Description;
import org.junit.runner.JUnitCore;
import org.junit.runner.RunWith;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;
import org.junit.runners.JUnit4;

/** Runs the test classes of a jar whose names match; prints a line for each test. */
public final class BeamTests {

  /** One class of Beam's waits for ever where its dependencies are incomplete. */
  private static final long MILLIS_PER_CLASS = 600_000;

  private BeamTests() {}

  /** Takes the jar and a regular expression for the names of classes. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Pattern wanted = Pattern.compile(args[1]);
    for (String name : testClasses(Path.of(args[0]))) {
      if (wanted.matcher(name).matches()) {
        run(name);
      }
    }
    System.exit(0);
  }

  private static List<String> testClasses(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith("Test.class") && !name.contains("$"))
          .map(name -> name.replace(".class", "").replace('/', '.'))
          .sorted()
          .toList();
    }
  }

  private static void run(String name) throws InterruptedException {
    Thread thread = new Thread(() -> runHere(name), name);
    thread.setDaemon(true);
    thread.start();
    thread.join(MILLIS_PER_CLASS);
    if (thread.isAlive()) {
      System.out.println("hangs " + name);
    }
  }

  private static void runHere(String name) {
    try {
      JUnitCore junit = new JUnitCore();
      junit.addListener(new Printed());
      junit.run(withTests(Class.forName(name)));
    } catch (ClassNotFoundException | LinkageError e) {
      System.out.println("unlinked " + name + " " + e);
    }
  }

  /** {@return the class, or those in it when it only holds them together} */
  private static Class<?>[] withTests(Class<?> type) {
    RunWith runner = type.getAnnotation(RunWith.class);
    boolean plain = runner == null || runner.value() == JUnit4.class;
    return plain && !hasTests(type)
        ? Arrays.stream(type.getClasses()).filter(BeamTests::hasTests).toArray(Class<?>[]::new)
        : new Class<?>[] {type};
  }

  private static boolean hasTests(Class<?> type) {
    return !Modifier.isAbstract(type.getModifiers())
        && Arrays.stream(type.getMethods()).anyMatch(m -> m.isAnnotationPresent(Test.class));
  }

  private static final class Printed extends RunListener {
    private boolean failed;

    @Override
    public void testStarted(Description test) {
      failed = false;
    }

    @Override
    public void testFailure(Failure failure) {
      failed = true;
      System.out.println("failed " + failure.getDescription().getDisplayName());
      System.err.println(failure.getTrace());
    }

    @Override
    public void testFinished(Description test) {
      if (!failed) {
        System.out.println("passed " + test.getDisplayName());
      }
    }
  }
}
