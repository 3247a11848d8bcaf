package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JdkValuesTest {

  @Test
  void optionals_come_back() {
    Object[] values = {
      Optional.of("x"),
      Optional.empty(),
      OptionalInt.of(1),
      OptionalInt.empty(),
      OptionalLong.of(2),
      OptionalDouble.of(3)
    };

    assertThat(RoundTrip.of(values)).containsExactly(values);
  }

  @Test
  void weak_and_soft_references_come_back_with_their_value() {
    List<Object> strong = new ArrayList<>();
    strong.add(new WeakReference<>(strong));
    strong.add(new SoftReference<>(strong));

    List<Object> back = RoundTrip.of(strong);

    assertThat(((WeakReference<?>) back.get(0)).get()).isSameAs(back);
    assertThat(((SoftReference<?>) back.get(1)).get()).isSameAs(back);
  }

  @Test
  void weak_hash_map_comes_back() {
    Map<Object, Integer> map = new WeakHashMap<>(Map.of("k", 1));

    assertThat(RoundTrip.of(List.of(map, map.keySet().toArray())).get(0)).isEqualTo(map);
  }

  @Test
  void thread_local_keeps_its_supplier_for_other_threads() {
    ThreadLocal<String> local =
        ThreadLocal.withInitial((Supplier<String> & java.io.Serializable) () -> "initial");
    local.set("changed");
    ThreadLocal<String> copy = RoundTrip.of(local);

    assertThat(copy.get()).isEqualTo("changed");
    assertThat(CompletableFuture.supplyAsync(copy::get))
        .succeedsWithin(Duration.ofMinutes(1))
        .isEqualTo("initial");
  }

  @Test
  void thread_local_without_supplier_has_the_value_of_the_current_thread() {
    ThreadLocal<String> local = new ThreadLocal<>();
    local.set("value");

    assertThat(RoundTrip.of(local).get()).isEqualTo("value");
  }

  @Test
  void locks_come_back_unlocked() throws Exception {
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    CountDownLatch latch = new CountDownLatch(2);

    assertThat(RoundTrip.of(lock).isLocked()).isFalse();
    assertThat(RoundTrip.of(latch).getCount()).isEqualTo(2);
  }

  @Test
  void matcher_keeps_pattern_text_and_region() {
    Matcher matcher = Pattern.compile("a+").matcher("xxaaxx");
    matcher.region(1, 5);

    Matcher back = RoundTrip.of(matcher);

    assertThat(back.find()).isTrue();
    assertThat(back.group()).isEqualTo("aa");
    assertThat(back.regionStart()).isEqualTo(1);
  }

  @Test
  void charset_path_and_entry_come_back() {
    Object[] values = {StandardCharsets.UTF_16LE, Path.of("a", "b"), Map.entry("k", 1)};

    assertThat(RoundTrip.of(values)).containsExactly(values);
  }

  @Test
  void map_views_are_views_of_the_map_that_travels_with_them() {
    for (Map<String, Integer> map :
        List.of(
            new HashMap<>(Map.of("a", 1)),
            new TreeMap<>(Map.of("a", 1)),
            new LinkedHashMap<>(Map.of("a", 1)))) {
      Object[] back = RoundTrip.of(new Object[] {map, map.keySet(), map.values(), map.entrySet()});

      ((Map<?, ?>) back[0]).clear();
      assertThat((Set<?>) back[1]).isEmpty();
      assertThat((Collection<?>) back[2]).isEmpty();
      assertThat((Set<?>) back[3]).isEmpty();
    }
  }

  @Test
  void unmodifiable_view_stays_over_the_live_collection() {
    List<Integer> live = new ArrayList<>(List.of(1));

    List<List<Integer>> back =
        RoundTrip.of(new ArrayList<>(List.of(live, Collections.unmodifiableList(live))));

    back.get(0).add(2);
    assertThat(back.get(1)).containsExactly(1, 2);
  }

  @Test
  void sub_lists_write_through_and_tell_foreign_changes() {
    for (List<Integer> list :
        List.of(
            new ArrayList<>(List.of(0, 1, 2, 3, 4)), new LinkedList<>(List.of(0, 1, 2, 3, 4)))) {
      List<List<Integer>> back =
          RoundTrip.of(new ArrayList<>(List.of(list, list.subList(1, 4).subList(1, 3))));

      assertThat(back.get(1)).containsExactly(2, 3);
      back.get(1).remove(0);
      assertThat(back.get(0)).containsExactly(0, 1, 3, 4);
    }
  }

  @Test
  void list_iterators_go_on_where_they_were() {
    for (List<Integer> list :
        List.of(
            new ArrayList<>(List.of(1, 2, 3)),
            new LinkedList<>(List.of(1, 2, 3)),
            Arrays.asList(1, 2, 3),
            List.of(1, 2, 3))) {
      Iterator<Integer> iterator = list.iterator();
      iterator.next();

      assertThat(RoundTrip.of(iterator).next()).isEqualTo(2);
    }
  }

  @Test
  void list_iterator_can_still_remove_what_it_returned_last() {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    ListIterator<Integer> iterator = list.listIterator();
    iterator.next();

    Object[] back = RoundTrip.of(new Object[] {list, iterator});
    ((ListIterator<?>) back[1]).remove();

    assertThat(back[0]).isEqualTo(List.of(2, 3));
  }

  @Test
  void byte_buffers_keep_window_order_and_shared_array() {
    byte[] array = {0, 1, 2, 3, 4, 5};
    ByteBuffer heap = ByteBuffer.wrap(array).position(1).slice().order(ByteOrder.LITTLE_ENDIAN);
    heap.position(1).limit(4);
    ByteBuffer direct = ByteBuffer.allocateDirect(4).putInt(7).flip();

    Object[] back = RoundTrip.of(new Object[] {array, heap, direct, heap.asReadOnlyBuffer()});

    assertThat(back[1]).isEqualTo(heap);
    assertThat(((ByteBuffer) back[1]).order()).isEqualTo(ByteOrder.LITTLE_ENDIAN);
    assertThat(((ByteBuffer) back[1]).array()).isSameAs(back[0]);
    assertThat(((ByteBuffer) back[2]).isDirect()).isTrue();
    assertThat(((ByteBuffer) back[2]).getInt()).isEqualTo(7);
    assertThat(((ByteBuffer) back[3]).isReadOnly()).isTrue();
  }

  @Test
  void loggers_are_made_anew_by_name() {
    Logger logger = Logger.getLogger("a.b");

    assertThat(RoundTrip.of(logger)).isSameAs(logger);
  }

  private static int half(int number) {
    return number / 2;
  }

  @Test
  void reflective_members_come_back_and_stay_accessible() throws Exception {
    Method method = JdkValuesTest.class.getDeclaredMethod("half", int.class);
    method.setAccessible(true);
    Field field = String.class.getDeclaredField("hash");
    Constructor<?> constructor = ArrayList.class.getConstructor(int.class);

    assertThat(RoundTrip.of(method)).isEqualTo(method);
    assertThat(RoundTrip.of(method).invoke(null, 4)).isEqualTo(2);
    assertThat(RoundTrip.of(field)).isEqualTo(field);
    assertThat(RoundTrip.of(constructor)).isEqualTo(constructor);
  }

  @Test
  void direct_method_handles_come_back() throws Throwable {
    MethodHandle half =
        MethodHandles.lookup()
            .findStatic(JdkValuesTest.class, "half", MethodType.methodType(int.class, int.class));
    MethodHandle length =
        MethodHandles.lookup()
            .findVirtual(String.class, "length", MethodType.methodType(int.class));

    assertThat((int) RoundTrip.of(half).invoke(8)).isEqualTo(4);
    assertThat((int) RoundTrip.of(length).invoke("abc")).isEqualTo(3);
  }

  @Test
  void bound_method_handle_consists_of_what_it_is_bound_to() throws Throwable {
    MethodHandle max =
        MethodHandles.lookup()
            .findStatic(Math.class, "max", MethodType.methodType(int.class, int.class, int.class));
    MethodHandle bound = RoundTrip.of(MethodHandles.insertArguments(max, 1, 7));

    assertThat((int) bound.invokeExact(3)).isEqualTo(7);
    assertThat((int) bound.invokeExact(8)).isEqualTo(8);
    assertThat(RoundTrip.of(MethodHandles.constant(String.class, "x")).invoke()).isEqualTo("x");
  }

  @Test
  void method_handle_of_a_call_site_that_may_change_is_refused() {
    Snapshot snapshot = RoundTrip.snapshot();
    snapshot.add("H", new MutableCallSite(MethodType.methodType(int.class)).dynamicInvoker());

    assertThat(snapshot.refusals()).singleElement().extracting(Refusal::path).isEqualTo("H");
  }

  record Handler(String answer) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
      return answer;
    }
  }

  @Test
  void proxies_come_back_with_their_handler() {
    Supplier<?> proxy =
        (Supplier<?>)
            Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Supplier.class}, new Handler("!"));

    assertThat(RoundTrip.of(proxy).get()).isEqualTo("!");
  }

  @Test
  void streams_in_memory_travel_with_their_position() throws Exception {
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[] {1, 2, 3});
    in.read();
    StringReader reader = new StringReader("0123456");
    reader.skip(2);
    reader.mark(9);
    reader.skip(2);
    StringReader readerBack = RoundTrip.of(reader);
    assertThat(readerBack.read()).isEqualTo('4');
    readerBack.reset();
    assertThat(readerBack.read()).isEqualTo('2');
    assertThat(reader.read()).isEqualTo('4');
    StringWriter writer = new StringWriter();
    writer.write("text");

    assertThat(RoundTrip.of(in).read()).isEqualTo(2);
    assertThat(RoundTrip.of(writer)).hasToString("text");
  }

  @Test
  void immutable_collections_stay_immutable() {
    assertThatThrownBy(() -> RoundTrip.of(List.of(1)).add(2))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(RoundTrip.of(Arrays.asList(1, null).stream().toList())).containsExactly(1, null);
    assertThat(RoundTrip.of(List.of(1, 2, 3, 4).subList(1, 3))).containsExactly(2, 3);
  }
}
