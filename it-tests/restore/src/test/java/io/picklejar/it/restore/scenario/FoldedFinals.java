package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Code that was compiled with the worker's value sees the shipped one. */
public final class FoldedFinals {
  private static final int CALLS = 30_000;

  /** Runs the scenario. */
  public static void main(String[] args) throws Throwable {
    ClassLoader loader = Job.having();
    MethodHandle sum = handle(loader, "acme.folded.Reader", "sum");
    MethodHandle other = handle(loader, "acme.folded.Bystander", "sum");
    warmUp(sum, 100);
    warmUp(other, 10);
    assertThat(Job.call("acme.folded.Main.bin.sum", loader)).isEqualTo("707");
    assertThat((int) sum.invoke()).isEqualTo(700);
    assertThat((int) other.invoke()).isEqualTo(70);
    warmUp(sum, 700);
    warmUp(other, 70);
  }

  private static MethodHandle handle(ClassLoader loader, String type, String name)
      throws ReflectiveOperationException {
    Class<?> owner = Class.forName(type, true, loader);
    return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
        .findStatic(owner, name, MethodType.methodType(int.class));
  }

  private static void warmUp(MethodHandle method, int expected) throws Throwable {
    for (int i = 0; i < CALLS; i++) {
      assertThatIs((int) method.invoke(), expected);
    }
  }

  private static void assertThatIs(int actual, int expected) {
    if (actual != expected) {
      throw new AssertionError(actual + " is not " + expected);
    }
  }

  private FoldedFinals() {}
}
