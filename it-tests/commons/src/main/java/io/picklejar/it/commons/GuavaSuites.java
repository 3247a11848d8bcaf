package io.picklejar.it.commons;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.testing.ListTestSuiteBuilder;
import com.google.common.collect.testing.MapTestSuiteBuilder;
import com.google.common.collect.testing.SetTestSuiteBuilder;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.MapFeature;
import com.google.common.collect.testing.google.BiMapGenerators;
import com.google.common.collect.testing.google.BiMapTestSuiteBuilder;
import com.google.common.collect.testing.google.ListGenerators;
import com.google.common.collect.testing.google.ListMultimapTestSuiteBuilder;
import com.google.common.collect.testing.google.MapGenerators;
import com.google.common.collect.testing.google.MultisetTestSuiteBuilder;
import com.google.common.collect.testing.google.SetGenerators;
import com.google.common.collect.testing.google.SetMultimapTestSuiteBuilder;
import com.google.common.collect.testing.google.TestStringListMultimapGenerator;
import com.google.common.collect.testing.google.TestStringMultisetGenerator;
import com.google.common.collect.testing.google.TestStringSetMultimapGenerator;
import java.util.Arrays;
import java.util.List;
import java.util.Map.Entry;
import junit.framework.TestSuite;

/**
 * The suites that Guava's test library builds, over collections of Guava. Not over sorted ones and
 * {@code HashBiMap}: where all is user code, comparators and what extends {@code AbstractMap} are
 * functions, and each of thousands of tests ships one.
 */
final class GuavaSuites {

  private static final Feature<?>[] IMMUTABLE = {
    CollectionSize.ANY,
    CollectionFeature.KNOWN_ORDER,
    CollectionFeature.SERIALIZABLE,
    CollectionFeature.ALLOWS_NULL_QUERIES,
    MapFeature.ALLOWS_ANY_NULL_QUERIES
  };

  private static final Feature<?>[] COLLECTION = {
    CollectionSize.ANY,
    CollectionFeature.GENERAL_PURPOSE,
    CollectionFeature.SERIALIZABLE,
    CollectionFeature.ALLOWS_NULL_QUERIES
  };

  private static final Feature<?>[] MAP = {
    CollectionSize.ANY,
    CollectionFeature.SUPPORTS_ITERATOR_REMOVE,
    CollectionFeature.SERIALIZABLE,
    MapFeature.GENERAL_PURPOSE,
    MapFeature.ALLOWS_NULL_KEYS,
    MapFeature.ALLOWS_NULL_VALUES,
    MapFeature.ALLOWS_ANY_NULL_QUERIES
  };

  private GuavaSuites() {}

  static List<TestSuite> all() {
    return List.of(
        ListTestSuiteBuilder.using(new ListGenerators.ImmutableListOfGenerator())
            .named("ImmutableList")
            .withFeatures(IMMUTABLE)
            .createTestSuite(),
        SetTestSuiteBuilder.using(new SetGenerators.ImmutableSetCopyOfGenerator())
            .named("ImmutableSet")
            .withFeatures(IMMUTABLE)
            .createTestSuite(),
        MapTestSuiteBuilder.using(new MapGenerators.ImmutableMapGenerator())
            .named("ImmutableMap")
            .withFeatures(IMMUTABLE)
            .withFeatures(MapFeature.REJECTS_DUPLICATES_AT_CREATION)
            .createTestSuite(),
        BiMapTestSuiteBuilder.using(new BiMapGenerators.ImmutableBiMapGenerator())
            .named("ImmutableBiMap")
            .withFeatures(IMMUTABLE)
            .withFeatures(MapFeature.REJECTS_DUPLICATES_AT_CREATION)
            .createTestSuite(),
        hashMultiset(),
        arrayListMultimap(),
        linkedHashMultimap());
  }

  private static TestSuite hashMultiset() {
    return MultisetTestSuiteBuilder.using(
            new TestStringMultisetGenerator() {
              @Override
              protected Multiset<String> create(String[] elements) {
                return HashMultiset.create(Arrays.asList(elements));
              }
            })
        .named("HashMultiset")
        .withFeatures(COLLECTION)
        .withFeatures(CollectionFeature.ALLOWS_NULL_VALUES)
        .createTestSuite();
  }

  private static TestSuite arrayListMultimap() {
    return ListMultimapTestSuiteBuilder.using(
            new TestStringListMultimapGenerator() {
              @Override
              protected ListMultimap<String, String> create(Entry<String, String>[] entries) {
                ListMultimap<String, String> map = ArrayListMultimap.create();
                for (Entry<String, String> entry : entries) {
                  map.put(entry.getKey(), entry.getValue());
                }
                return map;
              }
            })
        .named("ArrayListMultimap")
        .withFeatures(MAP)
        .createTestSuite();
  }

  private static TestSuite linkedHashMultimap() {
    return SetMultimapTestSuiteBuilder.using(
            new TestStringSetMultimapGenerator() {
              @Override
              protected SetMultimap<String, String> create(Entry<String, String>[] entries) {
                SetMultimap<String, String> map = LinkedHashMultimap.create();
                for (Entry<String, String> entry : entries) {
                  map.put(entry.getKey(), entry.getValue());
                }
                return map;
              }
            })
        .named("LinkedHashMultimap")
        .withFeatures(MAP)
        .withFeatures(CollectionFeature.KNOWN_ORDER)
        .createTestSuite();
  }
}
