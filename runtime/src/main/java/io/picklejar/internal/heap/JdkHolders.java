package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.JdkClasses;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which public classes of the JDK may hold objects of a class in their constants. */
final class JdkHolders {
  private static final String MEDIA_SIZE = "javax.print.attribute.standard.MediaSize";

  /** Types whose objects are held by classes that are not around them, by names. */
  private static final Map<String, List<String>> ELSEWHERE =
      Map.of(
          "sun.awt.SunHints$Value",
          List.of("java.awt.RenderingHints"),
          "java.nio.file.FileSystem",
          List.of("java.nio.file.FileSystems"),
          "java.lang.constant.ConstantDesc",
          List.of("java.lang.constant.ConstantDescs"),
          "java.net.ProxySelector",
          List.of("java.net.http.HttpClient$Builder"),
          "javax.xml.namespace.QName",
          List.of("javax.xml.xpath.XPathConstants", "javax.xml.datatype.DatatypeConstants"),
          MEDIA_SIZE,
          List.of(
              MEDIA_SIZE + "$ISO",
              MEDIA_SIZE + "$JIS",
              MEDIA_SIZE + "$NA",
              MEDIA_SIZE + "$Engineering",
              MEDIA_SIZE + "$Other"));

  private static final String LAMBDA = "$$Lambda";

  private JdkHolders() {}

  /** {@return the class, its supertypes, and those around all of these, as far as public} */
  static Set<Class<?>> of(Class<?> type) {
    Set<Class<?>> holders = new LinkedHashSet<>();
    addAround(holders, type);
    ELSEWHERE.forEach(
        (held, names) -> {
          if (Supertypes.named(type, held) != null) {
            names.forEach(name -> add(holders, named(name)));
          }
        });
    int lambda = type.getName().indexOf(LAMBDA);
    if (lambda > 0) {
      add(holders, named(type.getName().substring(0, lambda)));
    }
    return holders;
  }

  private static void addAround(Set<Class<?>> holders, @Nullable Class<?> type) {
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Class<?> d = c; d != null; d = d.getEnclosingClass()) {
        add(holders, d);
      }
      for (Class<?> d : c.getInterfaces()) {
        addAround(holders, d);
      }
    }
  }

  private static void add(Set<Class<?>> holders, @Nullable Class<?> type) {
    if (type != null && JdkClasses.contain(type) && isOpen(type)) {
      holders.add(type);
    }
  }

  private static boolean isOpen(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getEnclosingClass()) {
      if (!Modifier.isPublic(c.getModifiers())) {
        return false;
      }
    }
    return type.getModule().isExported(type.getPackageName());
  }

  private static @Nullable Class<?> named(String name) {
    try {
      return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null; // a JDK without that module
    }
  }
}
