package io.picklejar.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long loaders of ours live. */
class LoadersBelowTest {

  /** Hides the JDK's types from who looks them up through it. */
  private static final class Hiding extends ClassLoader {
    Hiding() {
      super(null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      throw new ClassNotFoundException(name);
    }
  }

  private static ClassLoader above() {
    return new URLClassLoader(new URL[0], LoadersBelowTest.class.getClassLoader());
  }

  private static WeakReference<ClassLoader> used(ClassLoader above) {
    ChildLoader below = new ChildLoader(above);
    LoadersBelow.used(below);
    return new WeakReference<>(below);
  }

  private static boolean isGone(WeakReference<ClassLoader> loader) throws InterruptedException {
    for (int i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(5);
    }
    return loader.get() == null;
  }

  @Test
  void it_is_found_again_as_long_as_the_loader_above_lives() {
    ClassLoader above = above();
    int identity = System.identityHashCode(ChildLoader.below(above));
    System.gc();
    assertThat(System.identityHashCode(ChildLoader.below(above))).isEqualTo(identity);
  }

  @Test
  void it_goes_with_the_loader_above() throws InterruptedException {
    assertThat(isGone(used(above()))).isTrue();
  }

  @Test
  void of_many_the_last_ones_stay() throws InterruptedException {
    ClassLoader above = above();
    List<WeakReference<ClassLoader>> all = new ArrayList<>();
    for (int i = 0; i <= LoadersBelow.MOST; i++) {
      all.add(used(above));
      LoadersBelow.used((ChildLoader) all.get(i).get());
    }
    assertThat(isGone(all.get(0))).isTrue();
    assertThat(all.subList(1, all.size())).noneMatch(loader -> loader.get() == null);
    assertThat(above.getParent()).isNotNull();
  }

  @Test
  void using_one_again_keeps_it_from_being_the_first_to_go() throws InterruptedException {
    ClassLoader above = above();
    WeakReference<ClassLoader> first = used(above);
    WeakReference<ClassLoader> second = used(above);
    LoadersBelow.used((ChildLoader) first.get());
    for (int i = 1; i < LoadersBelow.MOST; i++) {
      used(above);
    }
    assertThat(isGone(second)).isTrue();
    assertThat(first.get()).isNotNull();
    assertThat(above.getParent()).isNotNull();
  }

  @Test
  void a_loader_that_hides_the_types_of_the_jdk_is_let_be() {
    ChildLoader below = new ChildLoader(new Hiding());
    LoadersBelow.used(below);
    assertThat(below.getParent()).isInstanceOf(Hiding.class);
  }
}
