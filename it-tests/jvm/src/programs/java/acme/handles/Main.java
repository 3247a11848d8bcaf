package acme.handles;

import io.picklejar.it.harness.Exchange;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.function.Supplier;

/** Handles on members that {@code main} looked up. */
public class Main {
  static class Cell {
    static int shared = 1;
    private static final String FIXED = "fixed";
    volatile int count = 3;
    volatile long total = 4;
    volatile String name = "cell";
    private final double weight = 0.5;

    int plus(int n) {
      return count + n;
    }

    static String join(String a, int b) {
      return a + b + shared;
    }
  }

  static class Sub extends Cell {}

  static VarHandle count;
  static VarHandle shared;
  static VarHandle name;
  static VarHandle fixed;
  static VarHandle weight;
  static VarHandle elements;
  static VarHandle texts;
  static VarHandle cells;
  static AtomicIntegerFieldUpdater<Cell> counter;
  static AtomicLongFieldUpdater<Cell> summer;
  static AtomicReferenceFieldUpdater<Cell, String> namer;
  static MethodHandle direct;
  static MethodHandle getter;
  static MethodHandle maker;
  static Cell cell;

  private static void assign() throws ReflectiveOperationException {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    count = lookup.findVarHandle(Cell.class, "count", int.class);
    shared = lookup.findStaticVarHandle(Cell.class, "shared", int.class);
    name = lookup.findVarHandle(Sub.class, "name", String.class);
    fixed = lookup.findStaticVarHandle(Cell.class, "FIXED", String.class);
    weight =
        MethodHandles.privateLookupIn(Cell.class, lookup)
            .findVarHandle(Cell.class, "weight", double.class);
    elements = MethodHandles.arrayElementVarHandle(int[].class);
    texts = MethodHandles.arrayElementVarHandle(String[].class);
    cells = MethodHandles.arrayElementVarHandle(Cell[].class);
    counter = AtomicIntegerFieldUpdater.newUpdater(Cell.class, "count");
    summer = AtomicLongFieldUpdater.newUpdater(Cell.class, "total");
    namer = AtomicReferenceFieldUpdater.newUpdater(Cell.class, String.class, "name");
    direct = lookup.findVirtual(Cell.class, "plus", MethodType.methodType(int.class, int.class));
    getter = lookup.findGetter(Cell.class, "count", int.class);
    maker = lookup.findConstructor(Cell.class, MethodType.methodType(void.class));
    cell = new Sub();
    Cell.shared = 8;
  }

  static String handled() {
    int before = (int) count.getAndAdd(cell, 10);
    return before
        + " "
        + count.get(cell)
        + shared.getAndAdd(1)
        + shared.get()
        + name.getAndSet((Sub) cell, "new")
        + fixed.get()
        + weight.get(cell);
  }

  static String arrays() {
    int[] numbers = {1, 2};
    elements.setVolatile(numbers, 1, 7);
    String[] words = {"a"};
    texts.set(words, 0, "b");
    Cell[] row = {null};
    cells.set(row, 0, cell);
    return numbers[1] + words[0] + (row[0] == cell);
  }

  static String called() {
    try {
      return (int) direct.invoke(cell, 5)
          + " "
          + (int) getter.invoke(cell)
          + ((Cell) maker.invoke()).name;
    } catch (Throwable e) {
      return e.toString();
    }
  }

  public static void main(String[] args) throws Exception {
    assign();
    Supplier<String> handled = () -> handled();
    Supplier<String> arrays = () -> arrays();
    Supplier<String> updated =
        () ->
            counter.incrementAndGet(cell)
                + " "
                + summer.addAndGet(cell, 3)
                + namer.getAndSet(cell, "last")
                + cell.name;
    Supplier<String> called = () -> called();
    VarHandle local = MethodHandles.lookup().findVarHandle(Cell.class, "total", long.class);
    Supplier<Object> captured = () -> local.getVolatile(cell);
    Exchange.ship(args, handled, arrays, updated, called, captured);
  }
}
// -> 3 1389cellfixed0.5
// -> 7btrue
// -> 14 7newlast
// -> 19 14cell
// -> 7
