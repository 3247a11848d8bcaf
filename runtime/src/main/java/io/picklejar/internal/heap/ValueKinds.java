package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.MadeKind.exactly;
import static io.picklejar.internal.heap.MadeKind.inJdk;
import static io.picklejar.internal.heap.MadeKind.named;
import static io.picklejar.internal.heap.Parts.parts;
import static io.picklejar.internal.heap.Parts.some;

import java.io.ObjectStreamClass;
import java.io.StringReader;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Exchanger;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** Values of the JDK that are not Serializable, or whose fields differ between JDKs. */
final class ValueKinds {
  static final List<SpecialKind> ALL =
      List.of(
          exactly(Optional.class, ValueKinds::takeOptional, p -> Optional.ofNullable(p[0])),
          exactly(
              OptionalInt.class,
              o -> o.isPresent() ? parts(o.getAsInt()) : parts(),
              p -> p.length == 0 ? OptionalInt.empty() : OptionalInt.of((Integer) some(p, 0))),
          exactly(
              OptionalLong.class,
              o -> o.isPresent() ? parts(o.getAsLong()) : parts(),
              p -> p.length == 0 ? OptionalLong.empty() : OptionalLong.of((Long) some(p, 0))),
          exactly(
              OptionalDouble.class,
              o -> o.isPresent() ? parts(o.getAsDouble()) : parts(),
              p -> p.length == 0 ? OptionalDouble.empty() : OptionalDouble.of((Double) some(p, 0))),
          exactly(WeakReference.class, r -> parts(r.get()), p -> pinned(new WeakReference<>(p[0]))),
          exactly(SoftReference.class, r -> parts(r.get()), p -> pinned(new SoftReference<>(p[0]))),
          exactly(Exchanger.class, e -> parts(), p -> new Exchanger<>()).madeAnew(),
          exactly(StringReader.class, StringReaders::take, StringReaders::make),
          exactly(SecureRandom.class, r -> parts(), p -> new SecureRandom()).madeAnew(),
          exactly(
                  ObjectStreamClass.class,
                  c -> parts(c.forClass()),
                  p -> ObjectStreamClass.lookupAny((Class<?>) some(p, 0)))
              .byName(),
          exactly(HexFormat.class, ValueKinds::takeHexFormat, ValueKinds::hexFormat),
          exactly(
                  RandomGeneratorFactory.class,
                  f -> parts(f.name()),
                  p -> RandomGeneratorFactory.of((String) some(p, 0)))
              .byName(),
          inJdk(
                  Provider.class,
                  p -> parts(p.getName()),
                  p -> Security.getProvider((String) some(p, 0)))
              .byName(),
          inJdk(Charset.class, c -> parts(c.name()), p -> Charset.forName((String) some(p, 0)))
              .byName(),
          inJdk(Path.class, ValueKinds::takePath, ValueKinds::path),
          inJdk(PathMatcher.class, ValueKinds::takeMatcher, ValueKinds::matcher),
          named(
              "Map.entry",
              "java.util.KeyValueHolder"::equals,
              (Map.Entry<?, ?> e) -> parts(e.getKey(), e.getValue()),
              p -> Map.entry(some(p, 0), some(p, 1))),
          named(
              "Collector",
              "java.util.stream.Collectors$CollectorImpl"::equals,
              ValueKinds::takeCollector,
              ValueKinds::collector));

  private ValueKinds() {}

  private static Reference<?> pinned(Reference<?> reference) {
    Pins.keep(reference, reference.get());
    return reference;
  }

  private static @Nullable Object[] takeOptional(Optional<?> optional) {
    return parts(optional.isPresent() ? optional.get() : null);
  }

  private static @Nullable Object[] takeHexFormat(HexFormat format) {
    return parts(format.delimiter(), format.prefix(), format.suffix(), format.isUpperCase());
  }

  private static Object hexFormat(@Nullable Object[] parts) {
    HexFormat format =
        HexFormat.ofDelimiter((String) some(parts, 0))
            .withPrefix((String) some(parts, 1))
            .withSuffix((String) some(parts, 2));
    return Boolean.TRUE.equals(parts[3]) ? format.withUpperCase() : format;
  }

  private static @Nullable Object[] takePath(Path path) {
    boolean local = path.getFileSystem() == FileSystems.getDefault();
    return local ? parts(path.toString()) : parts(path.toUri().toString(), true);
  }

  private static Object path(@Nullable Object[] parts) {
    String text = (String) some(parts, 0);
    return parts.length == 1 ? Path.of(text) : Path.of(URI.create(text));
  }

  /** Every matcher of the default file system is a pattern, however it was written. */
  private static @Nullable Object @Nullable [] takeMatcher(PathMatcher matcher) {
    for (Field field : Fields.instance(matcher.getClass())) {
      if (field.getType() == Pattern.class) {
        Pattern pattern = (Pattern) Fields.value(matcher, field.getName());
        return pattern == null || pattern.flags() != 0 ? null : parts(pattern.pattern());
      }
    }
    return null;
  }

  private static Object matcher(@Nullable Object[] parts) {
    return FileSystems.getDefault().getPathMatcher("regex:" + some(parts, 0));
  }

  /** An identity at the end is the JDK's own, which may be linked before the agent is there. */
  private static @Nullable Object[] takeCollector(Collector<?, ?, ?> collector) {
    Set<Collector.Characteristics> traits = EnumSet.noneOf(Collector.Characteristics.class);
    traits.addAll(collector.characteristics());
    return parts(
        collector.supplier(),
        collector.accumulator(),
        collector.combiner(),
        traits.contains(Collector.Characteristics.IDENTITY_FINISH) ? null : collector.finisher(),
        traits.toArray(new Collector.Characteristics[0]));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object collector(@Nullable Object[] parts) {
    var supplier = (java.util.function.Supplier) parts[0];
    var accumulator = (java.util.function.BiConsumer) parts[1];
    var combiner = (java.util.function.BinaryOperator) parts[2];
    var traits = (Collector.Characteristics[]) some(parts, 4);
    return parts[3] == null
        ? Collector.of(supplier, accumulator, combiner, traits)
        : Collector.of(
            supplier, accumulator, combiner, (java.util.function.Function) parts[3], traits);
  }
}
