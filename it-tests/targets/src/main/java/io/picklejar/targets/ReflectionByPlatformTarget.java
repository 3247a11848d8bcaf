package io.picklejar.targets;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;

/** Classes that the platform finds and uses by reflection: bundles, proxies, names in settings. */
// ships: ReflectionByPlatformTarget$Texts.suffix, ReflectionByPlatformTarget$Greeter.SUFFIX
// ships: ReflectionByPlatformTarget$Plugin.state, ReflectionByPlatformTarget$Element.state
public final class ReflectionByPlatformTarget {
  private ReflectionByPlatformTarget() {}

  static String settings = "";

  public static final class Texts extends ListResourceBundle {
    static String suffix = "initial";

    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"key", "text " + suffix}};
    }
  }

  interface Greeter {
    StringBuilder SUFFIX = new StringBuilder("initial");

    String name();

    default String greet() {
      return "hello " + name() + SUFFIX;
    }
  }

  public static final class Plugin {
    static String state = "initial";

    @Override
    public String toString() {
      return "plugin " + state;
    }
  }

  public static final class Element {
    static String state = "initial";

    @Override
    public String toString() {
      return "element " + state;
    }
  }

  static final class Listed {
    static final List<String> MADE = List.of("made");

    static void one() {}

    static void two() {}
  }

  public static List<Callable<?>> functions() {
    Texts.suffix = "set";
    Greeter.SUFFIX.append(" set");
    Plugin.state = "set";
    Element.state = "set";
    settings = "plugin=io.picklejar.targets.ReflectionByPlatformTarget$Plugin;size=3";
    return List.of(
        () ->
            ResourceBundle.getBundle("io.picklejar.targets.ReflectionByPlatformTarget$Texts")
                .getString("key"),
        () -> {
          InvocationHandler handler =
              (proxy, method, arguments) ->
                  method.isDefault()
                      ? InvocationHandler.invokeDefault(proxy, method, arguments)
                      : "you ";
          Class<?>[] types = {Greeter.class};
          return ((Greeter) Proxy.newProxyInstance(Greeter.class.getClassLoader(), types, handler))
              .greet();
        },
        () ->
            Class.forName(settings.split("[=;]")[1])
                .getDeclaredConstructor()
                .newInstance()
                .toString(),
        () ->
            Class.forName("[Lio.picklejar.targets.ReflectionByPlatformTarget$Element;")
                .getComponentType()
                .getDeclaredConstructor()
                .newInstance()
                .toString(),
        () -> {
          String[] names =
              Arrays.stream(Listed.class.getDeclaredMethods())
                  .map(Method::getName)
                  .toArray(String[]::new);
          Arrays.sort(names);
          return Arrays.toString(names) + Listed.MADE;
        });
  }
}
