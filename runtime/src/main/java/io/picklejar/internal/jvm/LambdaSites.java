package io.picklejar.internal.jvm;

import java.io.IOException;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names for the lambdas of JDK classes that hold from one JDK to another. javac numbers lambda
 * bodies ({@code lambda$andThen$1}) through the whole class; a <em>site</em> says instead which
 * {@code invokedynamic} of which method the lambda comes from: {@code andThen(…)…#0}, for a lambda
 * within that lambda {@code andThen(…)…#0#0}.
 */
public final class LambdaSites {
  private static final Map<Class<?>, LambdaSites> CACHE = new ConcurrentHashMap<>();

  private final Map<String, String> implementations;

  private LambdaSites(Map<String, String> implementations) {
    this.implementations = implementations;
  }

  /**
   * {@return the sites of a class of the JDK}
   *
   * @throws IllegalStateException if its class file can't be read
   */
  public static LambdaSites of(Class<?> type) {
    return CACHE.computeIfAbsent(type, LambdaSites::read);
  }

  private static LambdaSites read(Class<?> type) {
    try {
      return new LambdaSites(LambdaSiteReader.read(type));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the class file of " + type.getName(), e);
    }
  }

  /** {@return whether the name stands for a site rather than a method} */
  public static boolean isSite(String name) {
    return name.indexOf('#') > 0 && name.indexOf('(') > 0;
  }

  /** {@return whether javac made up the method name, for the body of a lambda} */
  public static boolean isLambdaBody(String methodName) {
    return methodName.startsWith("lambda$");
  }

  /** {@return the site of the lambda whose body is that method, or null} */
  public @Nullable String site(String methodName, String descriptor) {
    String body = methodName + descriptor;
    StringBuilder path = new StringBuilder();
    while (isLambdaBody(body)) {
      String site = siteOf(body);
      if (site == null) {
        return null;
      }
      int mark = site.lastIndexOf('#');
      path.insert(0, site.substring(mark));
      body = site.substring(0, mark);
    }
    return body + path;
  }

  private @Nullable String siteOf(String body) {
    for (Entry<String, String> entry : implementations.entrySet()) {
      if (entry.getValue().equals(body)) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** {@return name and descriptor, together, of the lambda's body at the site, or null} */
  public @Nullable String body(String site) {
    int mark = site.indexOf('#');
    String method = site.substring(0, mark);
    while (mark >= 0 && method != null) {
      int next = site.indexOf('#', mark + 1);
      method = implementations.get(method + site.substring(mark, next < 0 ? site.length() : next));
      mark = next;
    }
    return method;
  }
}
