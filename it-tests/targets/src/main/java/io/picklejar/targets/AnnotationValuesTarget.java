package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Annotations with class and enum values read at run time. */
// ships: AnnotationValuesTarget$Codec.prefix
public final class AnnotationValuesTarget {
  private AnnotationValuesTarget() {}

  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @interface Uses {
    Class<? extends Supplier<Object>> value();

    Mode mode() default Mode.FAST;
  }

  enum Mode {
    FAST,
    SLOW
  }

  static final class Codec implements Supplier<Object> {
    static String prefix;

    Codec() {}

    @Override
    public Object get() {
      return prefix;
    }
  }

  @Uses(Codec.class)
  static final class Annotated {}

  public static List<Supplier<?>> functions() {
    Codec.prefix = "codec";
    return List.of(
        () -> {
          Uses uses = Annotated.class.getAnnotation(Uses.class);
          try {
            return uses.mode() + "" + uses.value().getDeclaredConstructor().newInstance().get();
          } catch (ReflectiveOperationException e) {
            return e;
          }
        });
  }
}
